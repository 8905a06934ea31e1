import { addNames, nameFrom, withMatch } from './name-patterns';

describe('a typed name', () => {
  for (const [words, pattern, match] of [
    ['sessionid', 'sessionid', 'exact'],
    ['_ga*', '_ga', 'prefix'],
    ['*_id', '_id', 'suffix'],
    ['a*b', 'a*b', 'glob'],
    ['*a*', '*a*', 'glob'],
    ['_pk_*.*', '_pk_*.*', 'glob'],
    ['*', '*', 'glob'],
    ['x', 'x', 'exact'],
  ] as const) {
    it(`${words} means ${match} ${pattern}`, () => {
      expect(nameFrom(words)).toEqual({ pattern, match });
    });
  }
});

describe('another kind of match', () => {
  for (const [from, match, pattern] of [
    [{ pattern: '_ga', match: 'prefix' }, 'exact', '_ga'],
    [{ pattern: '_ga', match: 'prefix' }, 'glob', '_ga*'],
    [{ pattern: '_ga', match: 'exact' }, 'glob', '_ga*'],
    [{ pattern: '_ga*', match: 'exact' }, 'prefix', '_ga'],
    [{ pattern: '*_id', match: 'glob' }, 'suffix', '_id'],
    [{ pattern: '*', match: 'glob' }, 'prefix', '*'],
  ] as const) {
    it(`turns ${from.match} ${from.pattern} into ${match} ${pattern}`, () => {
      expect(withMatch(from, match)).toEqual({ pattern, match });
    });
  }
});

describe('a pasted list', () => {
  it('adds what is not there yet', () => {
    const there = [{ pattern: '_ga', match: 'prefix' }] as const;
    expect(addNames(there, ['_ga*', '_gid', '_gid'])).toEqual([
      { pattern: '_ga', match: 'prefix' },
      { pattern: '_gid', match: 'exact' },
    ]);
  });
});
