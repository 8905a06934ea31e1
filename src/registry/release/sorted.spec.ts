import { keyOf, known, sortedBy, sortedStrings } from './sorted.ts';

describe('a set as a list', () => {
  it('is sorted by UTF-16 code unit, without doubles', () => {
    expect(sortedStrings(['b', 'Z', 'é', 'a', 'b'])).toEqual(['Z', 'a', 'b', 'é']);
    expect(sortedStrings(['\ufb33', '\u{1f600}'])).toEqual(['\u{1f600}', '\ufb33']);
  });

  it('keeps apart what differs in where its parts end', () => {
    const pairs = [
      ['ab', 'c'],
      ['a', 'bc'],
    ] as const;
    expect(sortedBy(pairs, ([a, b]) => keyOf(a, b))).toEqual([
      ['a', 'bc'],
      ['ab', 'c'],
    ]);
  });
});

describe('known members', () => {
  it('are those with a value', () => {
    expect(known<{ a?: number; b?: number }>({ a: 0, b: undefined })).toEqual({ a: 0 });
  });
});
