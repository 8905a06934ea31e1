import type { Rule } from '../rule.ts';
import { daysBetween } from '../days-between.ts';

/** An exemption holds until its review date; thirty days before, somebody looks at it again. */
export const lg045: Rule = {
  id: 'LG045',
  *check({ catalogue, part, context, constants: { EXEMPTION_NOTICE_D } }) {
    for (const [id, { category = '', exemption }] of part.entry) {
      const due = exemption?.reviewBy;
      // Where every entry is asked for, an exemption that was left behind exempts nothing.
      if (due === undefined || catalogue.category.get(category)?.consent === 'required') continue;
      const days = daysBetween(context.now, due);
      if (days > EXEMPTION_NOTICE_D) continue;
      const reason = days < 0 ? 'past' : 'close';
      yield {
        document: { kind: 'entry', id },
        path: '/exemption/reviewBy',
        params: { date: due, reason },
        // What was set aside while it was close is a question again once it is past.
        read: { '/exemption/reviewBy': due, due: reason },
      };
    }
  },
};
