import { daysBetween } from '../days-between.ts';
import type { Rule } from '../rule.ts';

/** A declaration that nobody looked at for a year may no longer be true. */
export const lg044: Rule = {
  id: 'LG044',
  *check({ part, context, constants: { MAX_REVIEW_AGE_D } }) {
    for (const [id, { reviewedAt }] of part.entry) {
      if (reviewedAt === undefined) continue;
      if (daysBetween(reviewedAt, context.now) <= MAX_REVIEW_AGE_D) continue;
      yield {
        document: { kind: 'entry', id },
        path: '/reviewedAt',
        params: { date: reviewedAt },
        read: { '/reviewedAt': reviewedAt },
      };
    }
  },
};
