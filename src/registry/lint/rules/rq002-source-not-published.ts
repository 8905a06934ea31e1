import type { Rule } from '../rule.ts';

/** Texts are written in the source locale and every reader falls back on it: it is published too (formats.md §9). */
export const rq002: Rule = {
  id: 'RQ002',
  *check({ part }) {
    for (const [id, { sourceLocale, publishedLocales }] of part.settings) {
      // One that is not stated is a missing member (RQ001).
      if (sourceLocale === undefined || publishedLocales === undefined) continue;
      if (publishedLocales.includes(sourceLocale)) continue;
      yield {
        document: { kind: 'settings', id },
        path: '/sourceLocale',
        params: { locale: sourceLocale },
        read: { '/sourceLocale': sourceLocale, '/publishedLocales': publishedLocales },
      };
    }
  },
};
