import { generateKeyPairSync, sign } from 'node:crypto';
import { openJws } from './open-jws.ts';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const keys = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k' }] };
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = (header: object, payload: object): string => {
  const text = `${part(header)}.${part(payload)}`;
  return `${text}.${sign(null, Buffer.from(text), privateKey).toString('base64url')}`;
};
const header = { alg: 'Ed25519', kid: 'k', typ: 'wish+jws' };
const good = signed(header, { wish: 1 });

describe('a compact JWS', () => {
  it('gives the text that was signed', () => {
    expect(openJws(good, keys, 'wish+jws')).toEqual({ payload: '{"wish":1}' });
  });

  for (const [what, jws, set, failure] of [
    ['without a part', good.split('.').slice(0, 2).join('.'), keys, 'malformed'],
    ['with spare bits in its signature', `${good.slice(0, -1)}_`, keys, 'malformed'],
    ['of another type', signed({ ...header, typ: 'x' }, {}), keys, 'type'],
    ['of the generic algorithm', signed({ ...header, alg: 'EdDSA' }, {}), keys, 'type'],
    ['by a key nobody knows', good, { keys: [] }, 'key'],
    ['of other words', good.replace(part({ wish: 1 }), part({ wish: 2 })), keys, 'signature'],
  ] as const) {
    it(`is refused ${what}`, () => {
      expect(openJws(jws, set, 'wish+jws')).toEqual({ failure });
    });
  }
});
