import { assert, property, string } from 'fast-check';
import { hashOfText } from './hash-of-text.ts';

describe('the hash of a text', () => {
  // Vectors of the FNV draft (draft-eastlake-fnv, test code).
  for (const [text, hash] of [
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ] as const) {
    it(`of ${JSON.stringify(text)} is ${hash}`, () => expect(hashOfText(text)).toBe(hash));
  }

  it('tells where the octets of a character begin to be more', () => {
    expect(hashOfText('\u007f\u0080\u07ff\u0800\uffff\u{10000}')).toBe('ebbe462953c90c59');
  });

  it('is FNV-1a over the UTF-8 octets of any text', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        let hash = 0xcbf29ce484222325n;
        for (const octet of Buffer.from(text, 'utf8')) {
          hash = BigInt.asUintN(64, (hash ^ BigInt(octet)) * 0x100000001b3n);
        }

        expect(hashOfText(text)).toBe(hash.toString(16).padStart(16, '0'));
      }),
    );
  });
});
