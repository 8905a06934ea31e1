import type { Pack } from '../pack.ts';
import { error } from './pack-rules.ts';

const pecr = 'PECR 2003 reg. 6, as changed by the Data (Use and Access) Act 2025';

/** What the law of the United Kingdom asks a declaration to say. A checklist, not legal advice. */
export const gb2026: Pack = {
  id: 'gb',
  version: '2026.1',
  jurisdiction: 'GB',
  effectiveFrom: '2026-11-01',
  rules: [
    error('LG003', pecr),
    error('LG011', pecr, 'ICO guidance, April 2026'),
    error('LG013', 'CJEU C-673/17 Planet49, as assimilated case law'),
    error('LG017', 'UK GDPR Art. 13'),
    error('LG019', 'UK GDPR Art. 12', pecr),
    error('LG023', 'UK GDPR Art. 12'),
  ],
};
