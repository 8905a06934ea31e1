import { sha256Of } from './digest.ts';
import { representationOf } from './representation.ts';

describe('a public resource', () => {
  it('holds its text in UTF-8, and each variant with its own digest', () => {
    const words = 'déjà vu '.repeat(100);
    const { type, identity, br, gzip } = representationOf('text/plain', words);
    expect(type).toBe('text/plain');
    expect(new TextDecoder().decode(identity.bytes)).toBe(words);
    for (const variant of [identity, br, gzip]) {
      expect(variant?.sha256).toBe(sha256Of(variant!.bytes));
    }
  });

  it('takes bytes as they are', () => {
    const bytes = new Uint8Array([0, 255]);
    expect(representationOf('image/png', bytes)).toEqual({
      type: 'image/png',
      identity: { bytes, sha256: sha256Of(bytes) },
    });
  });
});
