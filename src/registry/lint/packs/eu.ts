import type { Pack } from '../pack.ts';
import { error } from './pack-rules.ts';

/** What European law asks a declaration to say. A checklist for reviewers, not legal advice. */
export const eu2026: Pack = {
  id: 'eu',
  version: '2026.1',
  jurisdiction: 'EU',
  effectiveFrom: '2026-11-01',
  rules: [
    error('LG003', 'Directive 2002/58/EC Art. 5(3)'),
    error('LG013', 'CJEU C-673/17 Planet49'),
    error('LG017', 'Regulation (EU) 2016/679 Art. 13', 'CNIL recommendation 2020-092'),
    error('LG019', 'Regulation (EU) 2016/679 Art. 12', 'Directive 2002/58/EC Art. 5(3)'),
    error('LG023', 'CNIL recommendation 2020-092', 'Regulation (EU) 2016/679 Art. 12'),
  ],
};
