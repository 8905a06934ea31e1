import type { EntryBody } from '../../entry/entry.ts';
import type { Rule } from '../rule.ts';

/**
 * rfc6265bis §5.6: a cookie ends with the session or after some seconds, and none of them is deleted at once.
 * Seconds that a persistent duration lacks are RQ001's, as anything else that is missing.
 */
export const ck013: Rule = {
  id: 'CK013',
  *check({ part }) {
    for (const [id, { storage, duration }] of part.entry) {
      const found = duration && contradiction(duration, storage);
      if (!found) continue;
      const { kind, seconds } = duration;
      yield {
        document: { kind: 'entry', id },
        path: found.path,
        params: { reason: found.reason },
        read: { '/storage': storage, '/duration/kind': kind, '/duration/seconds': seconds },
      };
    }
  },
};

interface Contradiction {
  readonly path: string;
  readonly reason: 'session-with-seconds' | 'no-time' | 'cookie-until-cleared';
}

function contradiction(
  { kind, seconds }: NonNullable<EntryBody['duration']>,
  storage: EntryBody['storage'],
): Contradiction | undefined {
  if (kind === 'persistent') {
    return seconds === 0 ? { path: '/duration/seconds', reason: 'no-time' } : undefined;
  }
  if (kind === 'session' && seconds !== undefined) {
    return { path: '/duration/seconds', reason: 'session-with-seconds' };
  }
  return kind === 'until-cleared' && storage === 'cookie'
    ? { path: '/duration/kind', reason: 'cookie-until-cleared' }
    : undefined;
}
