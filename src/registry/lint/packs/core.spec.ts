import { constants } from '../constants.ts';
import { core2026 } from './core.ts';

const ruleOf = (id: string) => core2026.rules.find((rule) => rule.id === id);

describe('the pack core of 2026', () => {
  it('holds everywhere: it names no jurisdiction and refines nothing', () => {
    expect(core2026.id).toBe('core');
    expect(core2026.version).toBe('2026.1');
    expect(core2026.jurisdiction).toBeUndefined();
    expect(core2026.refines).toBeUndefined();
  });

  it('states each rule once', () => {
    const ids = core2026.rules.map(({ id }) => id);

    expect(ids).toEqual([...new Set(ids)]);
  });

  // lint-rules.md §5, column source.
  for (const [id, ...sources] of [
    ['CK001', 'rfc6265bis-22 §4.1.1'],
    ['CK002', 'rfc6265bis-22 §4.1.3.1'],
    ['CK003', 'rfc6265bis-22 §4.1.3.2'],
    ['CK004', 'layered-cookies-02 §4.1.3.3–4'],
    ['CK005', 'rfc6265bis-22 §5.4'],
    ['CK006', 'rfc6265bis-22 §5.7'],
    ['CK007', 'MDN:', '(CHIPS)'],
    ['CK009', 'rfc6265bis-22 §5.5'],
    ['CK010', 'rfc6265bis-22 §5.6'],
    ['CK012', 'rfc6265bis-22 §5.1.4'],
    ['CK013', 'rfc6265bis-22 §5.6', 'TCF'],
    ['CK014', 'TCF'],
    ['CK020', 'Open Cookie Database'],
    ['CK027', '2016/679 Art. 12'],
    ['LG044', 'CNIL'],
    ['CK015', 'TCF'],
    ['CK016', 'TCF', 'Open Cookie Database'],
    ['CK017', 'rfc6265bis-22 §5.7'],
    ['CK022', 'shipped categories'],
  ] as const) {
    it(`cites ${sources.join(' and ')} for ${id}`, () => {
      const cited = ruleOf(id)?.sources ?? [];

      for (const source of sources) {
        expect(cited.some((one) => one.endsWith(source) || one.includes(`${source} `)))
          .withContext(source)
          .toBeTrue();
      }
    });
  }

  it('pins the numbers of the rules that weigh, and of no other', () => {
    const weighed = core2026.rules.flatMap(({ id, constants }) =>
      constants === undefined ? [] : [[id, constants]],
    );

    expect(Object.fromEntries(weighed)).toEqual({
      CK009: { MAX_COOKIE_AGE_S: 34_560_000 },
      CK010: { MAX_NAME_OCTETS: 4096, MAX_ATTR_OCTETS: 1024 },
      CK015: { MIN_LITERALS: 2 },
      CK020: { PLACEHOLDERS: constants.PLACEHOLDERS },
      CK022: { PARTY_BY_CATEGORY: { internal: 'first', 'third-party': 'third' } },
      LG044: { MAX_REVIEW_AGE_D: 366 },
      LG045: { EXEMPTION_NOTICE_D: 30 },
    });
  });
});
