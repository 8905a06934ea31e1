import { matchName } from './match-name.ts';

describe('a name pattern', () => {
  for (const [pattern, match, name, expected] of [
    ['sessionid', 'exact', 'sessionid', true],
    ['sessionid', 'exact', 'sessionid2', false],
    ['a*', 'exact', 'ab', false],
    ['_ga', 'prefix', '_ga', true],
    ['_ga', 'prefix', '_ga_X1', true],
    ['_ga', 'prefix', 'x_ga', false],
    ['_id', 'suffix', 'user_id', true],
    ['_id', 'suffix', 'user_ids', false],
    ['a*b', 'glob', 'ab', true],
    ['a*b', 'glob', 'a1b', true],
    ['a*b', 'glob', 'a1b2', false],
    ['ab*ba', 'glob', 'aba', false],
    ['*x*', 'glob', 'axb', true],
    ['a*a*a', 'glob', 'aa', false],
    ['.*', 'glob', 'x', false],
  ] as const) {
    it(`${pattern} (${match}) ${expected ? 'covers' : 'does not cover'} ${name}`, () => {
      expect(matchName({ pattern, match }, name)).toBe(expected);
    });
  }
});
