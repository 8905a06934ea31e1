import { constants } from '../constants.ts';
import type { Pack, PackRule } from '../pack.ts';

const error = (id: string, ...sources: string[]): PackRule => ({
  id,
  severity: 'error',
  aside: 'nobody',
  sources,
});

/** What holds everywhere: the grammar of names, the browser's own rules, and a catalogue without gaps. */
export const core2026: Pack = {
  id: 'core',
  version: '2026.1',
  effectiveFrom: '2026-11-01',
  rules: [
    error('CK001', 'draft-ietf-httpbis-rfc6265bis-22 §4.1.1', 'RFC 9110 §5.6.2'),
    error('CK002', 'draft-ietf-httpbis-rfc6265bis-22 §4.1.3.1'),
    error('CK003', 'draft-ietf-httpbis-rfc6265bis-22 §4.1.3.2'),
    {
      ...error('CK015', 'IAB TCF vendor device storage disclosures'),
      constants: { MIN_LITERALS: constants.MIN_LITERALS },
    },
    error('CK016', 'IAB TCF vendor device storage disclosures', 'Open Cookie Database'),
    error('CK017', 'draft-ietf-httpbis-rfc6265bis-22 §5.7'),
    error('CK019', 'formats.md §9: a text holds no markup'),
    {
      ...error('CK022', 'formats.md §1: shipped categories'),
      constants: { PARTY_BY_CATEGORY: constants.PARTY_BY_CATEGORY },
    },
    error('CK024', 'formats.md §1: every id leads somewhere'),
    error('RQ001', 'formats.md §9: canonical registry JSON'),
  ],
};
