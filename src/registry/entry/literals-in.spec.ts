import { literalsIn } from './literals-in.ts';

describe('the literal characters of a pattern', () => {
  for (const [pattern, match, count] of [
    ['_ga*', 'prefix', 4],
    ['_ga*', 'glob', 3],
    ['*', 'glob', 0],
    ['*', 'exact', 1],
  ] as const) {
    it(`are ${count} in ${match} ${pattern}`, () => {
      expect(literalsIn({ pattern, match })).toBe(count);
    });
  }
});
