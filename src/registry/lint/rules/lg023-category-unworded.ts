import { missingLocales } from '../missing-locales.ts';
import type { Rule } from '../rule.ts';
import { textsOf } from '../texts-of.ts';

/** A category is what a visitor decides on: it has a label and a description in every published locale. */
export const lg023: Rule = {
  id: 'LG023',
  needs: ['published-locales'],
  *check({ part, settings: { publishedLocales = [] } }) {
    for (const [id, body] of part.category) {
      const document = { kind: 'category', id, body } as const;
      for (const field of textsOf(document)) {
        yield* missingLocales(document, field, publishedLocales);
      }
    }
  },
};
