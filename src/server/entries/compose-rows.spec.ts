import { catalogueOf, type Document, type EntryBody } from '../../registry/index.ts';
import { anEntryBody } from '../changes/registry.fixture.ts';
import { keyOf, type StoredDocument } from '../documents/document-repository.ts';
import { JudgedCatalogue } from '../documents/judged-catalogue.ts';
import { composeRows, sourceLocaleOf } from './compose-rows.ts';

const now = '2026-03-02T08:00:00Z';
const entry = (id: string, body: EntryBody = anEntryBody(id)): Document => ({
  kind: 'entry',
  id,
  body,
});
const settings = (sourceLocale: string, publishedLocales: string[]): Document => ({
  kind: 'settings',
  id: 'main',
  body: { sourceLocale, publishedLocales },
});
const text = (words: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(words).map(([locale, one]) => [locale, { text: one, state: 'reviewed' }]),
  ) as NonNullable<EntryBody['purpose']>;

const stored = (document: Document, live = true): StoredDocument => ({
  ...document,
  live,
  version: 3,
  since: 1,
  release: 2,
  updatedAt: '2026-03-01T08:00:00Z',
});

/** @param present the overlay @param known what releases left */
function rowsOf(
  present: readonly Document[],
  known: readonly StoredDocument[] = [],
  edited: readonly string[] = [],
) {
  const judged = new JudgedCatalogue(catalogueOf(present));
  const documents = new Map(known.map((document) => [keyOf(document), document]));
  const live = { release: undefined, documents, judged, setAside: [] };
  return composeRows({ judged, live, edited: new Set(edited) }, now);
}

const stateOf = (...args: Parameters<typeof rowsOf>) => rowsOf(...args)[0]?.row.state;
const textsOf = (body: EntryBody, ...locales: string[]) =>
  rowsOf([entry('a', body), settings(locales[0] ?? '', locales)])[0]?.row.texts;

describe('the row of an entry', () => {
  it('is new, live, changed or retired', () => {
    const a = entry('a');
    expect(stateOf([a])).toBe('new');
    expect(stateOf([a], [stored(a)])).toBe('live');
    expect(stateOf([a], [stored(a)], ['entry/a'])).toBe('changed');
    expect(stateOf([a], [stored(a, false)], ['entry/a'])).toBe('new');
    expect(stateOf([], [stored(a)], ['entry/a'])).toBe('retired');
    expect(stateOf([], [stored(a, false)])).toBe('retired');
  });

  it('is past only when an earlier release retired it', () => {
    const a = entry('a');
    expect(rowsOf([], [stored(a, false)])[0]?.isPast).toBeTrue();
    expect(rowsOf([], [stored(a)])[0]?.isPast).toBeFalse();
    expect(rowsOf([a], [stored(a, false)])[0]?.isPast).toBeFalse();
  });

  it('says since which release it is live, and when it was last published', () => {
    const a = entry('a');
    const [present] = rowsOf([a], [stored(a)]);
    expect([present?.row.release, present?.row.updatedAt]).toEqual([1, '2026-03-01T08:00:00Z']);
    const [fresh] = rowsOf([a]);
    expect([fresh?.row.release, fresh?.row.updatedAt]).toEqual([undefined, undefined]);
  });

  it('names provider and category, by their ids where they are missing', () => {
    const provider = { kind: 'provider', id: 'opendatasoft', body: { name: 'Opendatasoft' } };
    const [row] = rowsOf([entry('a'), provider as Document]);
    expect(row?.row.provider).toEqual({ id: 'opendatasoft', name: 'Opendatasoft' });
    expect(row?.row.category).toEqual({ id: 'internal', label: {} });
    expect(rowsOf([entry('a')])[0]?.row.provider?.name).toBe('opendatasoft');
    expect(rowsOf([entry('a', {})])[0]?.row.provider).toBeUndefined();
  });

  it('has the worst state of its texts, for each published locale', () => {
    const whole = { function: text({ en: 'F', fr: 'F' }), purpose: text({ en: 'P', fr: 'P' }) };
    const drafted = {
      ...whole,
      purpose: { ...whole.purpose, en: { text: 'P', state: 'draft' as const } },
    };
    expect(textsOf(whole, 'en')).toEqual({ en: 'reviewed' });
    expect(textsOf(drafted, 'en')).toEqual({ en: 'draft' });
    expect(textsOf({ ...whole, function: text({ en: 'F' }) }, 'en', 'fr')?.['fr']).toBe('missing');
    expect(textsOf({ ...whole, condition: text({ en: 'Only' }) }, 'en', 'fr')?.['fr']).toBe(
      'missing',
    );
    expect(textsOf({}, 'en', 'fr')).toEqual({ en: 'missing', fr: 'missing' });
  });

  it('counts what lint finds, and nothing once it is gone', () => {
    const a = entry('a', { names: [] });
    expect(rowsOf([a])[0]?.row.findings.error).toBeGreaterThan(0);
    expect(rowsOf([], [stored(a)])[0]?.row.findings).toEqual({ error: 0, warning: 0, info: 0 });
  });

  it('is found by its names, its provider and its words in any language, in any case', () => {
    const provider = { kind: 'provider', id: 'opendatasoft', body: { name: 'Open Data' } };
    const [row] = rowsOf([entry('a', anEntryBody('Theme')), provider as Document]);
    for (const word of ['theme', 'open data', 'appearance', 'apparence', 'couleurs']) {
      expect(row?.words).withContext(word).toContain(word);
    }
  });
});

describe('the source locale', () => {
  it('is what the settings say, or English', () => {
    expect(sourceLocaleOf({ sourceLocale: 'fr' })).toBe('fr');
    expect(sourceLocaleOf(undefined)).toBe('en');
  });
});
