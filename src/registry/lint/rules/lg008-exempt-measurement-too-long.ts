import type { EntryBody } from '../../entry/entry.ts';
import { exemptMeasurements } from '../exempt-measurement.ts';
import type { Rule } from '../rule.ts';

/** CNIL: an exempt measurement stays on the device for 13 months at most. */
export const lg008: Rule = {
  id: 'LG008',
  *check({ part, jurisdiction, constants: { MAX_EXEMPT_AGE_S } }) {
    for (const { id, body, read } of exemptMeasurements(part.entry, jurisdiction)) {
      const path = tooLong(body.duration, MAX_EXEMPT_AGE_S);
      if (path === undefined) continue;
      yield {
        document: { kind: 'entry', id },
        path,
        read: {
          ...read,
          '/duration/kind': body.duration?.kind,
          '/duration/seconds': body.duration?.seconds,
        },
      };
    }
  },
};

function tooLong(duration: EntryBody['duration'], most: number): string | undefined {
  if (duration?.kind === 'until-cleared') return '/duration/kind';
  const isLong = duration?.kind === 'persistent' && (duration.seconds ?? 0) > most;
  return isLong ? '/duration/seconds' : undefined;
}
