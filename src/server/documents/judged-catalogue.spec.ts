import { catalogueOf, sampleDocuments, type Document } from '../../registry/index.ts';
import { JudgedCatalogue } from './judged-catalogue.ts';

const morning = '2026-03-02T08:00:00Z';
const bare: Document = { kind: 'entry', id: 'bare', body: { names: [] } };
const judged = (...more: Document[]) =>
  new JudgedCatalogue(catalogueOf([...sampleDocuments('2026-03-02'), ...more]));

describe('a catalogue that is judged', () => {
  it('tells what lint says, of the whole and of one document', () => {
    const catalogue = judged(bare);
    const own = catalogue.findingsOf('entry/bare', morning);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ document }) => document.id === 'bare')).toBeTrue();
    expect(catalogue.findings(morning)).toEqual(jasmine.arrayContaining([...own]));
    expect(catalogue.findingsOf('entry/nobody', morning)).toEqual([]);
  });

  it('tells the errors apart', () => {
    const severities = judged(bare)
      .errors(morning)
      .map(({ severity }) => severity);
    expect([...new Set(severities)]).toEqual(['error']);
    expect(judged().errors(morning)).toEqual([]);
  });

  it('is judged once a day', () => {
    const catalogue = judged(bare);
    const first = catalogue.findings(morning);
    expect(catalogue.findings('2026-03-02T23:59:59Z')).toBe(first);
    expect(catalogue.findings('2026-03-03T00:00:00Z')).not.toBe(first);
  });

  it('is judged by the packs that its settings name', () => {
    const settings = sampleDocuments('2026-03-02').find(({ kind }) => kind === 'settings')!;
    const without = judged(bare, {
      ...settings,
      body: { ...settings.body, rulePacks: {} },
    });
    const packs = (catalogue: JudgedCatalogue) =>
      new Set(catalogue.findings(morning).map(({ pack }) => pack));
    expect([...packs(without)]).toEqual(['core']);
    expect(packs(judged(bare)).size).toBeGreaterThan(1);
  });

  const more = { kind: 'entry', id: 'more', op: 'create', baseVersion: 0, body: {} } as const;
  const gone = { kind: 'entry', id: 'bare', op: 'delete', baseVersion: 1 } as const;

  for (const [what, isJudged] of [
    ['was judged', true],
    ['was not judged yet', false],
  ] as const) {
    it(`says of some edits the same as one judged whole, when it ${what}`, () => {
      const before = judged(bare);
      if (isJudged) before.findings(morning);
      const after = before.with([more]).with([gone]);
      const whole = new JudgedCatalogue(after.catalogue);
      expect(after.findings(morning)).toEqual(whole.findings(morning));
      expect(after.findingsOf('entry/bare', morning)).toEqual([]);
      expect(before.findingsOf('entry/bare', morning).length).toBeGreaterThan(0);
    });
  }

  it('leaves the findings of what an edit does not concern as they are', () => {
    const before = judged(bare);
    const own = before.findingsOf('entry/bare', morning);
    expect(before.with([more]).findingsOf('entry/bare', morning)).toBe(own);
  });
});
