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
      CK015: { MIN_LITERALS: 2 },
      CK022: { PARTY_BY_CATEGORY: { internal: 'first', 'third-party': 'third' } },
    });
  });
});
