import { packs } from './packs/packs.ts';
import { rules } from './rules.ts';

// lint-rules.md §5, the rows that are implemented: id, pack, severity, who may set it aside.
// RQ001 guards the published file's required members (formats.md §9).
const table = [
  ['CK001', 'core', 'error', 'nobody'],
  ['CK002', 'core', 'error', 'nobody'],
  ['CK003', 'core', 'error', 'nobody'],
  ['CK015', 'core', 'error', 'nobody'],
  ['CK016', 'core', 'error', 'nobody'],
  ['CK017', 'core', 'error', 'nobody'],
  ['CK019', 'core', 'error', 'nobody'],
  ['CK022', 'core', 'error', 'nobody'],
  ['CK024', 'core', 'error', 'nobody'],
  ['RQ001', 'core', 'error', 'nobody'],
  ['LG003', 'eu', 'error', 'nobody'],
  ['LG013', 'eu', 'error', 'nobody'],
  ['LG019', 'eu', 'error', 'nobody'],
  ['LG023', 'eu', 'error', 'nobody'],
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
    });
  });
});
