import { digestOf, sha256Of } from './digest.ts';

describe('the spelling of a digest', () => {
  // FIPS 180-2, appendix B.1, in base64
  const abc = 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=';

  it('is SHA-256 in padded base64, with its name in front where it stands alone', () => {
    expect(sha256Of('abc')).toBe(abc);
    expect(digestOf('abc')).toBe(`sha256-${abc}`);
  });

  it('is of the bytes: text counts as UTF-8', () => {
    expect(sha256Of('é')).toBe(sha256Of(new Uint8Array([0xc3, 0xa9])));
  });
});
