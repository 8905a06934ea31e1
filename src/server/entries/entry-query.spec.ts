import { Value } from 'typebox/value';
import { EntryQuery, needsAttention, passes } from './entry-query.ts';
import type { EntryRow, IndexedRow } from './entry-row.ts';

const base: EntryRow = {
  id: 'sessionid',
  names: [],
  locations: [],
  category: { id: 'necessary', label: {} },
  provider: { id: 'ods', name: 'ODS' },
  texts: { en: 'reviewed', fr: 'missing' },
  findings: { error: 0, warning: 1, info: 0 },
  state: 'changed',
  change: { id: 'C-2', title: 'T', state: 'draft', mine: true },
};
const indexed = (changed: Partial<EntryRow> = {}, more: Partial<IndexedRow> = {}): IndexedRow => ({
  row: { ...base, ...changed },
  words: 'sessionid\nauthentication\nété',
  isPast: false,
  ...more,
});

describe('a filter of entries', () => {
  for (const [query, expected] of [
    [{}, true],
    [{ category: 'necessary' }, true],
    [{ category: 'internal,necessary' }, true],
    [{ category: 'necess' }, false],
    [{ provider: 'ods' }, true],
    [{ provider: 'other' }, false],
    [{ state: 'new,changed' }, true],
    [{ state: 'live' }, false],
    [{ missing: 'fr' }, true],
    [{ missing: 'de,fr' }, true],
    [{ missing: 'en' }, false],
    [{ finding: 'warning' }, true],
    [{ finding: 'error,any' }, true],
    [{ finding: 'error,info' }, false],
    [{ view: 'all' }, true],
    [{ view: 'mine' }, true],
    [{ view: 'needs-attention' }, true],
    [{ q: 'SESSION auth' }, true],
    [{ q: ' session ' }, true],
    [{ q: 'e\u0301te\u0301' }, true],
    [{ q: 'session nothing' }, false],
    [{ category: 'necessary', state: 'live' }, false],
  ] as const) {
    it(`${JSON.stringify(query)} ${expected ? 'lets pass' : 'holds back'} the session cookie`, () => {
      expect(passes(indexed(), query)).toBe(expected);
    });
  }

  it('holds back what has no value to compare', () => {
    const { category: _category, change: _change, ...rest } = base;
    const row = { ...indexed(), row: rest };
    expect([passes(row, { category: 'necessary' }), passes(row, { view: 'mine' })]).toEqual([
      false,
      false,
    ]);
  });

  it('shows what earlier releases retired only to whoever asks for it', () => {
    const past = indexed({ state: 'retired' }, { isPast: true });
    expect([passes(past, {}), passes(past, { state: 'live,retired' })]).toEqual([false, true]);
  });
});

describe('an entry that needs attention', () => {
  const quiet = { texts: { en: 'draft' }, findings: { error: 0, warning: 0, info: 5 } } as const;
  for (const [what, changed, expected] of [
    ['drafts and hints alone', {}, false],
    ['an error', { findings: { error: 1, warning: 0, info: 0 } }, true],
    ['a warning', { findings: { error: 0, warning: 1, info: 0 } }, true],
    ['missing words', { texts: { en: 'missing' } }, true],
    ['words behind their source', { texts: { en: 'reviewed', fr: 'needs-update' } }, true],
  ] as const) {
    it(`${expected ? 'has' : 'has more than'} ${what}`, () => {
      expect(needsAttention({ ...base, ...quiet, ...changed })).toBe(expected);
    });
  }
});

describe('the query of a list of entries', () => {
  for (const [query, isValid] of [
    [{ category: 'a-b,c', sort: '-updated', page: 2, size: 50, change: 'C-4' }, true],
    [{ missing: 'fr-CA,nl' }, true],
    [{ category: 'a,' }, false],
    [{ state: 'live,gone' }, false],
    [{ finding: 'fatal' }, false],
    [{ sort: '--names' }, false],
    [{ sort: 'id' }, false],
    [{ view: 'theirs' }, false],
    [{ page: 0 }, false],
    [{ size: 10_001 }, false],
    [{ change: 'C-4;drop' }, false],
    [{ query: 'x' }, false],
  ] as const) {
    it(`${isValid ? 'may' : 'may not'} be ${JSON.stringify(query)}`, () => {
      expect(Value.Check(EntryQuery, query)).toBe(isValid);
    });
  }
});
