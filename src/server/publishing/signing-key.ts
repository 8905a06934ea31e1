import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { FactRepository } from '../facts/fact-repository.ts';
import type { Repositories } from '../repositories.ts';
import { CannotStart } from '../storage-errors.ts';
import type { SigningKey } from './key-file.ts';

/** The public half as it stands in `keys.json` (RFC 8037). Retired keys stay, so that old releases verify. */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  readonly use: 'sig';
  readonly alg: 'Ed25519';
}

/** `d` only in rows of the first version of the data: it moves into the key file. */
type ListedKey = Pick<SigningKey, 'kid' | 'x'> & Partial<Pick<SigningKey, 'd'>>;

const FACT = 'signing-keys';
/** sysexits.h EX_CONFIG. */
const badConfiguration = 78;

type Ports = Pick<Repositories, 'audit' | 'facts' | 'keyFile'>;

/** The public halves of all times, newest first. */
async function listKeys(facts: FactRepository): Promise<readonly ListedKey[]> {
  const stored = await facts.find(FACT);
  // Written below, and by nobody else.
  return stored === undefined ? [] : (JSON.parse(stored) as readonly ListedKey[]);
}

/**
 * The key that signs now. Makes the first one when there never was any, and lists one that the operator put in its place.
 * Call it inside the transaction that signs.
 * @throws CannotStart when releases were signed and the key file is gone
 */
export async function signingKeyOf(ports: Ports, now: string): Promise<SigningKey> {
  const listed = await listKeys(ports.facts);
  const key = ports.keyFile.read() ?? (await replaceMissing(ports, listed));
  const isListed = listed.some(({ kid }) => kid === key.kid);
  if (isListed && listed.every(({ d }) => d === undefined)) return key;
  const others = listed.filter(({ kid }) => kid !== key.kid).map(({ kid, x }) => ({ kid, x }));
  await ports.facts.save(FACT, JSON.stringify([{ kid: key.kid, x: key.x }, ...others]));
  if (!isListed && listed[0]) {
    await ports.audit.append({
      at: now,
      actor: 'system',
      action: 'keys.rotate',
      object: `key/${key.kid}`,
      payload: { before: listed[0].kid },
    });
  }
  return key;
}

async function replaceMissing(
  { keyFile }: Ports,
  [newest]: readonly ListedKey[],
): Promise<SigningKey> {
  if (newest && newest.d === undefined) {
    throw new CannotStart(
      `${keyFile.place} is missing. Put it back, or sign with another key from now on: keys rotate.`,
      badConfiguration,
    );
  }
  const key = newest?.d === undefined ? await createSigningKey() : { ...newest, d: newest.d };
  keyFile.write(key);
  return key;
}

/**
 * Signs with a new key from the next release on. The file comes first: cut off in between, it is listed when it is next used.
 * @returns the new key's id
 */
export async function rotateKey(ports: Ports, now: string): Promise<string> {
  // A row of the first version of the data gives its key up before that key retires.
  if ((await listKeys(ports.facts)).some(({ d }) => d !== undefined)) {
    await signingKeyOf(ports, now);
  }
  ports.keyFile.write(await createSigningKey());
  return (await signingKeyOf(ports, now)).kid;
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
