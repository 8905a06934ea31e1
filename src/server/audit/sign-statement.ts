import { CompactSign, compactVerify, importJWK } from 'jose';
import type { SigningKey } from '../publishing/key-file.ts';
import type { PublicKey } from '../publishing/signing-key.ts';
import { statedText, type ReAnchor, type Statement } from './re-anchor.ts';

const typ = 'cookie-registry-re-anchor+jws';

/** A compact JWS (RFC 7515) by the key that signs releases; its type keeps one from standing for the other. */
export async function signStatement(statement: Statement, key: SigningKey): Promise<string> {
  const { kid, x, d } = key;
  const secret = await importJWK({ kty: 'OKP', crv: 'Ed25519', x, d, alg: 'Ed25519' }, 'Ed25519');
  return new CompactSign(new TextEncoder().encode(statedText(statement)))
    .setProtectedHeader({ alg: 'Ed25519', kid, typ })
    .sign(secret);
}

/** Whether one of these keys signed exactly this. */
export async function isSigned(reAnchor: ReAnchor, keys: readonly PublicKey[]): Promise<boolean> {
  try {
    const { payload, protectedHeader } = await compactVerify(reAnchor.jws, async ({ kid }) => {
      const key = keys.find((known) => known.kid === kid);
      if (!key) throw new Error(`unknown key ${kid ?? ''}`);
      return importJWK({ ...key }, 'Ed25519');
    });
    return (
      protectedHeader.typ === typ && new TextDecoder().decode(payload) === statedText(reAnchor)
    );
  } catch {
    // Whatever keeps a signature from being checked, it is not a good one.
    return false;
  }
}
