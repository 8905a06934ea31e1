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
});
