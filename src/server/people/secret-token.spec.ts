import { isTokenOf, newSecretToken, sha256Hex } from './secret-token.ts';

describe('a secret token', () => {
  it('has 256 bits, fits a link and is never the same', () => {
    const tokens = Array.from({ length: 100 }, newSecretToken);
    expect(tokens.filter((token) => !/^[\w-]{43}$/.test(token))).toEqual([]);
    expect(new Set(tokens).size).toBe(100);
  });

  it('is kept as SHA-256 in hex', () => {
    // FIPS 180-2, appendix B.1
    expect(sha256Hex('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('is known again by its hash alone', () => {
    const token = newSecretToken();
    expect(isTokenOf(sha256Hex(token), token)).toBeTrue();
    expect(isTokenOf(sha256Hex(token), newSecretToken())).toBeFalse();
    expect(isTokenOf(token, token)).toBeFalse();
    expect(isTokenOf('', token)).toBeFalse();
  });
});
