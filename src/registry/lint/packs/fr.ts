import type { Pack } from '../pack.ts';
import { error, errorForReviewer, weighing } from './pack-rules.ts';

const cnil = 'CNIL audience-measurement page, July 2025';

/** What France adds: when an audience may be measured without consent. A checklist, not legal advice. */
export const fr2026: Pack = {
  id: 'fr',
  version: '2026.1',
  jurisdiction: 'FR',
  refines: 'eu',
  effectiveFrom: '2026-11-01',
  rules: [
    error('LG007', cnil),
    weighing(errorForReviewer('LG008', cnil), 'MAX_EXEMPT_AGE_S'),
    errorForReviewer('LG009', cnil),
    weighing(errorForReviewer('LG010', cnil), 'MAX_EXEMPT_DATA_S'),
  ],
};
