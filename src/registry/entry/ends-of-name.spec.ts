import { hasWildcard, headOf, tailOf } from './ends-of-name.ts';

describe('the ends of a name', () => {
  for (const [pattern, match, head, tail, isOpen] of [
    ['uid', 'exact', 'uid', 'uid', false],
    ['a*b', 'exact', 'a*b', 'a*b', false],
    ['_ga*', 'prefix', '_ga*', '', true],
    ['_id', 'suffix', '', '_id', true],
    ['a*b*cd', 'glob', 'a', 'cd', true],
    ['*', 'glob', '', '', true],
    ['uid', 'glob', 'uid', 'uid', false],
  ] as const) {
    it(`of ${match} ${pattern} are ${JSON.stringify([head, tail])}`, () => {
      expect([headOf({ pattern, match }), tailOf({ pattern, match })]).toEqual([head, tail]);
      expect(hasWildcard({ pattern, match })).toBe(isOpen);
    });
  }
});
