import type { Rule } from '../rule.ts';

const DAY = 86_400;

/** rfc6265bis §5.5: browsers keep no cookie longer than 400 days, so a longer duration is untrue. */
export const ck009: Rule = {
  id: 'CK009',
  *check({ part, constants: { MAX_COOKIE_AGE_S } }) {
    for (const [id, { storage, duration }] of part.entry) {
      if (storage !== 'cookie' || duration?.kind !== 'persistent') continue;
      const { seconds = 0 } = duration;
      if (seconds <= MAX_COOKIE_AGE_S) continue;
      yield {
        document: { kind: 'entry', id },
        path: '/duration/seconds',
        params: { days: Math.ceil(seconds / DAY), most: MAX_COOKIE_AGE_S / DAY },
        read: {
          '/storage': storage,
          '/duration/kind': duration.kind,
          '/duration/seconds': seconds,
        },
      };
    }
  },
};
