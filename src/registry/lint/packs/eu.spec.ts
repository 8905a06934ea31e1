import { eu2026 } from './eu.ts';

describe('the pack eu of 2026', () => {
  it('speaks for the European Union and refines nothing', () => {
    expect(eu2026.id).toBe('eu');
    expect(eu2026.version).toBe('2026.1');
    expect(eu2026.jurisdiction).toBe('EU');
    expect(eu2026.refines).toBeUndefined();
  });

  // lint-rules.md §5, column source, spelled out.
  for (const [id, ...sources] of [
    ['LG003', '2002/58/EC Art. 5(3)'],
    ['LG013', 'Planet49'],
    ['LG017', '2016/679 Art. 13', '2020-092'],
    ['LG019', '2016/679 Art. 12', '2002/58/EC Art. 5(3)'],
    ['LG023', '2020-092', '2016/679 Art. 12'],
  ] as const) {
    it(`cites ${sources.join(' and ')} for ${id}`, () => {
      const cited = eu2026.rules.find((rule) => rule.id === id)?.sources ?? [];

      expect(cited.length).toBe(sources.length);
      for (const source of sources) {
        expect(cited.some((one) => one.includes(source)))
          .withContext(source)
          .toBeTrue();
      }
    });
  }

  it('blocks with every rule, which nobody may set aside', () => {
    expect(eu2026.rules.map(({ severity, aside }) => `${severity} ${aside}`)).toEqual(
      eu2026.rules.map(() => 'error nobody'),
    );
  });
});
