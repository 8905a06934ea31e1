import { matchesName } from './match-name.ts';

describe('a name and a pattern', () => {
  for (const [pattern, match, seen, expected] of [
    ['sessionid', 'exact', 'sessionid', true],
    ['sessionid', 'exact', 'SessionId', false],
    ['a*', 'exact', 'a*', true],
    ['a*', 'exact', 'ab', false],
    ['_ga_', 'prefix', '_ga_X', true],
    ['_ga_', 'prefix', '_ga_', true],
    ['_ga_', 'prefix', '_ga', false],
    ['a*', 'prefix', 'a*b', true],
    ['a*', 'prefix', 'ab', false],
    ['_id', 'suffix', 'x_id', true],
    ['_id', 'suffix', 'x_id2', false],
    ['a*b', 'glob', 'ab', true],
    ['a*b', 'glob', 'axxb', true],
    ['a*b', 'glob', 'axxbc', false],
    ['ab*ba', 'glob', 'aba', false],
    ['a*b*c', 'glob', 'a-b-c', true],
    ['a*b*c', 'glob', 'a-c-b', false],
    ['*x*', 'glob', 'axb', true],
    ['**', 'glob', '', true],
    ['a*bc*c', 'glob', 'abc', false],
    ['_ga.*', 'glob', '_gaX1', false],
  ] as const) {
    it(`${match} ${pattern} ${expected ? 'claims' : 'leaves'} ${JSON.stringify(seen)}`, () => {
      expect(matchesName({ pattern, match }, seen)).toBe(expected);
    });
  }
});
