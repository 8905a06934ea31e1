import { exemptMeasurements } from '../exempt-measurement.ts';
import type { Rule } from '../rule.ts';

/** CNIL: the time of an exempt measurement does not start anew at each visit. */
export const lg009: Rule = {
  id: 'LG009',
  *check({ part, jurisdiction }) {
    for (const { id, body, read } of exemptMeasurements(part.entry, jurisdiction)) {
      if (body.duration?.refreshed !== true) continue;
      yield {
        document: { kind: 'entry', id },
        path: '/duration/refreshed',
        read: { ...read, '/duration/refreshed': true },
      };
    }
  },
};
