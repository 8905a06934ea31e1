import type { Rule } from '../rule.ts';

/** The shipped categories mix purpose and party: an internal entry is first party, a third-party one is not. */
export const ck022: Rule = {
  id: 'CK022',
  *check({ part, constants: { PARTY_BY_CATEGORY } }) {
    const parties = new Map(Object.entries(PARTY_BY_CATEGORY));
    for (const [id, { category = '', party }] of part.entry) {
      const expected = parties.get(category);
      if (expected === undefined || party === undefined || party === expected) continue;
      yield {
        document: { kind: 'entry', id },
        path: '/party',
        params: { category, party, expected },
        read: { '/category': category, '/party': party },
      };
    }
  },
};
