import { packs } from './packs/packs.ts';
import { rules } from './rules.ts';

// lint-rules.md §5, the rows that are implemented: id, pack, severity, who may set it aside.
// RQ001 and RQ002 guard the published file: its required members, and its locales (formats.md §9).
const table = [
  ['CK001', 'core', 'error', 'nobody'],
  ['CK002', 'core', 'error', 'nobody'],
  ['CK003', 'core', 'error', 'nobody'],
  ['CK004', 'core', 'warning', 'administrator'],
  ['CK005', 'core', 'warning', 'administrator'],
  ['CK006', 'core', 'error', 'nobody'],
  ['CK007', 'core', 'error', 'nobody'],
  ['CK009', 'core', 'warning', 'administrator'],
  ['CK010', 'core', 'error', 'nobody'],
  ['CK012', 'core', 'error', 'nobody'],
  ['CK013', 'core', 'error', 'nobody'],
  ['CK014', 'core', 'error', 'nobody'],
  ['CK015', 'core', 'error', 'nobody'],
  ['CK016', 'core', 'error', 'nobody'],
  ['CK017', 'core', 'error', 'nobody'],
  ['CK019', 'core', 'error', 'nobody'],
  ['CK020', 'core', 'error', 'nobody'],
  ['CK022', 'core', 'error', 'nobody'],
  ['CK024', 'core', 'error', 'nobody'],
  ['CK025', 'core', 'warning', 'administrator'],
  ['CK026', 'core', 'warning', 'administrator'],
  ['CK027', 'core', 'warning', 'administrator'],
  ['LG044', 'core', 'warning', 'administrator'],
  ['LG045', 'core', 'warning', 'reviewer'],
  ['RQ001', 'core', 'error', 'nobody'],
  ['RQ002', 'core', 'error', 'nobody'],
  ['LG003', 'eu', 'error', 'nobody'],
  ['LG013', 'eu', 'error', 'nobody'],
  ['LG017', 'eu', 'error', 'nobody'],
  ['LG019', 'eu', 'error', 'nobody'],
  ['LG023', 'eu', 'error', 'nobody'],
  ['LG007', 'fr', 'error', 'nobody'],
  ['LG008', 'fr', 'error', 'reviewer'],
  ['LG009', 'fr', 'error', 'reviewer'],
  ['LG010', 'fr', 'error', 'reviewer'],
  ['LG003', 'gb', 'error', 'nobody'],
  ['LG011', 'gb', 'error', 'nobody'],
  ['LG013', 'gb', 'error', 'nobody'],
  ['LG017', 'gb', 'error', 'nobody'],
  ['LG019', 'gb', 'error', 'nobody'],
  ['LG023', 'gb', 'error', 'nobody'],
];

describe('the rules', () => {
  it('stand in the packs as lint-rules.md lists them', () => {
    const shipped = packs.flatMap((pack) =>
      pack.rules.map(({ id, severity, aside }) => [id, pack.id, severity, aside]),
    );

    expect(shipped).toEqual(table);
  });

  it('are each applied by a pack, and no pack names another', () => {
    const inPacks = new Set(packs.flatMap((pack) => pack.rules.map(({ id }) => id)));

    expect(new Set(rules.map(({ id }) => id))).toEqual(inPacks);
  });

  it('cite a source each', () => {
    const unsourced = packs.flatMap((pack) => pack.rules.filter(({ sources }) => !sources.length));

    expect(unsourced).toEqual([]);
  });

  it('keep the constants of the version they shipped with', () => {
    const constants = packs.flatMap((pack) => pack.rules.map((rule) => rule.constants ?? {}));

    expect(Object.assign({}, ...constants)).toEqual({
      MIN_LITERALS: 2,
      PARTY_BY_CATEGORY: { internal: 'first', 'third-party': 'third' },
      MAX_COOKIE_AGE_S: 34_560_000,
      MAX_EXEMPT_AGE_S: 34_214_400,
      MAX_EXEMPT_DATA_S: 65_750_400,
      MAX_NAME_OCTETS: 4096,
      MAX_ATTR_OCTETS: 1024,
      MAX_REVIEW_AGE_D: 366,
      EXEMPTION_NOTICE_D: 30,
      PLACEHOLDERS: {
        capitals: ['TODO', 'TBD'],
        phrases: ['lorem ipsum', 'à compléter'],
        whole: ['pending', 'context', 'n/a'],
      },
    });
  });
});
