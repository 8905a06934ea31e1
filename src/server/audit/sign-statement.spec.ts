import { CompactSign, importJWK } from 'jose';
import type { SigningKey } from '../publishing/key-file.ts';
import { createSigningKey, type PublicKey } from '../publishing/signing-key.ts';
import { statedText, type Statement } from './re-anchor.ts';
import { isSigned, signStatement } from './sign-statement.ts';

const statement: Statement = {
  breaks: [{ kind: 'gap', after: 2, found: 4 }],
  digest: 'sha256-x',
  head: 'sha256-y',
  operator: 'Olga',
  reason: 'A disk was exchanged.',
  size: 6,
};

describe('the signature of a re-anchor record', () => {
  let key: SigningKey;
  let keys: readonly PublicKey[];
  let jws: string;
  beforeAll(async () => {
    key = await createSigningKey();
    const { kid, x } = key;
    keys = [{ kty: 'OKP', crv: 'Ed25519', x, kid, use: 'sig', alg: 'Ed25519' }];
    jws = await signStatement(statement, key);
  });

  it('holds for exactly what was stated, by a key of this installation', async () => {
    expect(await isSigned({ ...statement, jws }, keys)).toBeTrue();
    expect(await isSigned({ ...statement, jws }, [])).toBeFalse();
    for (const other of [{ operator: 'X' }, { reason: 'Y' }, { size: 7 }, { digest: 'z' }]) {
      expect(await isSigned({ ...statement, ...other, jws }, keys)).toBeFalse();
    }
    expect(await isSigned({ ...statement, breaks: [], jws }, keys)).toBeFalse();
    expect(await isSigned({ ...statement, jws: 'x.y.z' }, keys)).toBeFalse();
  });

  it('is no manifest, and no manifest is one', async () => {
    const secret = await importJWK({ kty: 'OKP', crv: 'Ed25519', x: key.x, d: key.d }, 'Ed25519');
    const other = await new CompactSign(new TextEncoder().encode(statedText(statement)))
      .setProtectedHeader({ alg: 'Ed25519', kid: key.kid, typ: 'cookie-registry-manifest+jws' })
      .sign(secret);
    expect(await isSigned({ ...statement, jws: other }, keys)).toBeFalse();
  });
});
