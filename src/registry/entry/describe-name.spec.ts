import { describeName } from './describe-name.ts';

describe('a name in words', () => {
  for (const [pattern, match, words] of [
    ['_ga', 'prefix', '_ga*'],
    ['_id', 'suffix', '*_id'],
    ['a*b', 'glob', 'a*b'],
    ['sessionid', 'exact', 'sessionid'],
    ['_ga_*', 'exact', '_ga_*'],
  ] as const) {
    it(`writes ${match} ${pattern} as ${words}`, () => {
      expect(describeName({ pattern, match })).toBe(words);
    });
  }
});
