import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { FactRepository } from '../facts/fact-repository.ts';

/** The public half as it stands in `keys.json` (RFC 8037). Retired keys stay, so that old releases verify. */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly use: 'sig';
  readonly alg: 'Ed25519';
}

/** `d` is the private half, base64url. */
export interface SigningKey {
  readonly kid: string;
  readonly x: string;
  readonly d: string;
}

const FACT = 'signing-keys';

/** The keys of this installation, newest first; the newest one signs. */
async function listKeys(facts: FactRepository): Promise<readonly SigningKey[]> {
  const stored = await facts.find(FACT);
  // Written below, and by nobody else.
  return stored === undefined ? [] : (JSON.parse(stored) as readonly SigningKey[]);
}

/** Makes the first key when there is none yet. Call it inside the transaction that signs. */
export async function signingKeyOf(facts: FactRepository): Promise<SigningKey> {
  const keys = await listKeys(facts);
  if (keys[0]) return keys[0];
  const key = await createSigningKey();
  await facts.save(FACT, JSON.stringify([key]));
  return key;
}

export async function createSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const { x = '', d = '' } = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x }); // RFC 7638
  return { kid, x, d };
}

/** The JSON Web Key Set that verifiers fetch (RFC 7517). */
export async function keySetOf(facts: FactRepository): Promise<{ keys: readonly PublicKey[] }> {
  const keys = await listKeys(facts);
  return {
    keys: keys.map(({ kid, x }): PublicKey => ({
      kty: 'OKP',
      crv: 'Ed25519',
      x,
      kid,
      use: 'sig',
      alg: 'Ed25519',
    })),
  };
}
