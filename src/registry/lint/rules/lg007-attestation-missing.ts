import { attestations } from '../../entry/entry.ts';
import { exemptMeasurements } from '../exempt-measurement.ts';
import type { Rule } from '../rule.ts';

/** CNIL: measuring an audience needs no consent where all five conditions are attested. */
export const lg007: Rule = {
  id: 'LG007',
  *check({ part, jurisdiction }) {
    for (const { id, exemption, read } of exemptMeasurements(part.entry, jurisdiction)) {
      const given = exemption.attestations ?? [];
      const missing = attestations.filter((one) => !given.includes(one));
      if (missing.length === 0) continue;
      yield {
        document: { kind: 'entry', id },
        path: '/exemption/attestations',
        params: { missing: missing.length },
        read: { ...read, '/exemption/attestations': given },
      };
    }
  },
};
