import type { Pack } from '../pack.ts';
import { error, warningForAdministrator, warningForReviewer, weighing } from './pack-rules.ts';

const bis = 'draft-ietf-httpbis-rfc6265bis-22';
const disclosures = 'IAB TCF vendor device storage disclosures';

/** What holds everywhere: the grammar of names, the browser's own rules, and a catalogue without gaps. */
export const core2026: Pack = {
  id: 'core',
  version: '2026.1',
  effectiveFrom: '2026-11-01',
  rules: [
    error('CK001', `${bis} §4.1.1`, 'RFC 9110 §5.6.2'),
    error('CK002', `${bis} §4.1.3.1`),
    error('CK003', `${bis} §4.1.3.2`),
    warningForAdministrator('CK004', 'draft-ietf-httpbis-layered-cookies-02 §4.1.3.3–4'),
    warningForAdministrator('CK005', `${bis} §5.4`),
    error('CK006', `${bis} §5.7`),
    error('CK007', 'MDN: cookies having independent partitioned state (CHIPS)'),
    weighing(warningForAdministrator('CK009', `${bis} §5.5`), 'MAX_COOKIE_AGE_S'),
    weighing(error('CK010', `${bis} §5.6`), 'MAX_NAME_OCTETS', 'MAX_ATTR_OCTETS'),
    error('CK012', `${bis} §5.1.4`),
    error('CK013', `${bis} §5.6`, disclosures),
    error('CK014', disclosures),
    weighing(error('CK015', disclosures), 'MIN_LITERALS'),
    error('CK016', disclosures, 'Open Cookie Database'),
    error('CK017', `${bis} §5.7`),
    error('CK019', 'formats.md §9: a text holds no markup'),
    weighing(error('CK020', 'Open Cookie Database'), 'PLACEHOLDERS'),
    weighing(error('CK022', 'formats.md §1: shipped categories'), 'PARTY_BY_CATEGORY'),
    error('CK024', 'formats.md §1: every id leads somewhere'),
    warningForAdministrator('CK025', 'cookies policies whose rows name no cookie'),
    warningForAdministrator('CK026', 'formats.md §7: a duration is told once, by its own words'),
    warningForAdministrator('CK027', 'Regulation (EU) 2016/679 Art. 12'),
    weighing(
      warningForAdministrator('LG044', 'CNIL audience-measurement page, July 2025'),
      'MAX_REVIEW_AGE_D',
    ),
    weighing(
      warningForReviewer('LG045', 'the exemption dossier: its review date'),
      'EXEMPTION_NOTICE_D',
    ),
    error('RQ001', 'formats.md §9: canonical registry JSON'),
    error('RQ002', 'formats.md §9: canonical registry JSON'),
  ],
};
