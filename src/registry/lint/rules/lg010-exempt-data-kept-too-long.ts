import { exemptMeasurements } from '../exempt-measurement.ts';
import type { Rule } from '../rule.ts';

/** CNIL: the data behind an exempt measurement is kept for 25 months at most, and somebody says for how long. */
export const lg010: Rule = {
  id: 'LG010',
  *check({ part, jurisdiction, constants: { MAX_EXEMPT_DATA_S } }) {
    for (const { id, body, read } of exemptMeasurements(part.entry, jurisdiction)) {
      const { dataRetentionSeconds: seconds } = body;
      if (seconds !== undefined && seconds <= MAX_EXEMPT_DATA_S) continue;
      yield {
        document: { kind: 'entry', id },
        path: '/dataRetentionSeconds',
        params: { reason: seconds === undefined ? 'not-stated' : 'too-long' },
        read: { ...read, '/dataRetentionSeconds': seconds },
      };
    }
  },
};
