import type { Rule } from '../rule.ts';

/** CJEU C-673/17 Planet49: a visitor is told how long an item stays. */
export const lg013: Rule = {
  id: 'LG013',
  *check({ part }) {
    for (const [id, { duration }] of part.entry) {
      if (duration !== undefined) continue;
      yield { document: { kind: 'entry', id }, path: '/duration', read: { '/duration': duration } };
    }
  },
};
