import { FoundDigest } from './found-digest.ts';

describe('the digest of events as found', () => {
  const of = (...events: readonly (readonly [given: string, stored: string])[]): string => {
    const found = new FoundDigest();
    for (const [given, stored] of events) found.add(given, stored);
    return found.soFar();
  };

  it('is another when anything that an event gives, or its stored hash, is another', () => {
    const all = [of(), of(['a', 'b']), of(['a', 'c']), of(['c', 'b']), of(['a', 'b'], ['a', 'b'])];
    expect(new Set(all)).toHaveSize(all.length);
    expect(of(['a', 'b'])).toBe(of(['a', 'b']));
  });

  it('can be taken on the way', () => {
    const found = new FoundDigest();
    found.add('a', 'b');
    expect(found.soFar()).toBe(of(['a', 'b']));
    found.add('c', 'd');
    expect(found.soFar()).toBe(of(['a', 'b'], ['c', 'd']));
  });
});
