import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compress } from './compress.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('the variants of bytes', () => {
  for (const length of [1_000, 400_000]) {
    it(`hold the same ${length} bytes, smaller`, () => {
      const bytes = encode('cookie '.repeat(length / 5)).subarray(0, length);
      const variants = compress(bytes);
      expect(variants.map(({ coding }) => coding)).toEqual(['identity', 'br', 'gzip']);
      const [identity, br, gzip] = variants.map((variant) => variant.bytes);
      expect(identity).toBe(bytes);
      expect(brotliDecompressSync(br!).equals(bytes)).toBeTrue();
      expect(gunzipSync(gzip!).equals(bytes)).toBeTrue();
    });
  }

  it('are left out where they would be larger', () => {
    expect(compress(encode('')).map(({ coding }) => coding)).toEqual(['identity']);
    expect(compress(encode('a1')).map(({ coding }) => coding)).toEqual(['identity']);
    const short = encode('abababababababababababab');
    expect(compress(short).map(({ coding }) => coding)).toEqual(['identity', 'br']);
  });
});
