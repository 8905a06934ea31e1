import type { EntryRow, IndexedRow } from './entry-row.ts';
import { sortRows } from './sort-rows.ts';

type Duration = NonNullable<EntryRow['duration']>;

const row = (id: string, changed: Partial<EntryRow> = {}): IndexedRow => ({
  row: {
    id,
    names: [],
    locations: [],
    texts: {},
    findings: { error: 0, warning: 0, info: 0 },
    state: 'live',
    ...changed,
  },
  words: '',
  isPast: false,
});
const named = (pattern: string) => row(pattern, { names: [{ pattern, match: 'exact' }] });
const lasting = (id: string, duration: Pick<Duration, 'kind' | 'seconds'>) =>
  row(id, { duration: { qualifier: 'exactly', refreshed: false, ...duration } });
const text = (words: string) => ({ fr: { text: words, state: 'draft' as const } });
const sorted = (rows: readonly IndexedRow[], sort: string, locale = 'fr') =>
  sortRows(rows, sort, locale).map(({ row: { id } }) => id);

describe('sorting entries', () => {
  it('by name counts numbers as numbers', () => {
    expect(sorted(['ab10', 'ab9', 'aa'].map(named), 'names')).toEqual(['aa', 'ab9', 'ab10']);
  });

  it('by category and function goes by the words of the locale', () => {
    const rows = [
      row('z', { category: { id: 'c', label: text('Étude') }, function: text('zone') }),
      row('a', { category: { id: 'b', label: text('Fin') }, function: text('école') }),
      row('m', { category: { id: 'ad', label: {} } }),
    ];
    expect(sorted(rows, 'category')).toEqual(['m', 'z', 'a']);
    expect(sorted(rows, 'function')).toEqual(['m', 'a', 'z']);
  });

  it('by duration goes from none stated and the session to for ever', () => {
    const rows = [
      lasting('ever', { kind: 'until-cleared' }),
      lasting('year', { kind: 'persistent', seconds: 31_536_000 }),
      lasting('session', { kind: 'session' }),
      lasting('day', { kind: 'persistent', seconds: 86_400 }),
      row('none'),
    ];
    const ascending = ['none', 'session', 'day', 'year', 'ever'];
    expect(sorted(rows, 'duration')).toEqual(ascending);
    expect(sorted(rows, '-duration')).toEqual(ascending.toReversed());
  });

  it('by findings puts one error above any number of warnings and hints', () => {
    const rows = [
      row('hints', { findings: { error: 0, warning: 0, info: 900 } }),
      row('error', { findings: { error: 1, warning: 0, info: 0 } }),
      row('warnings', { findings: { error: 0, warning: 900, info: 0 } }),
    ];
    expect(sorted(rows, '-findings')).toEqual(['error', 'warnings', 'hints']);
  });

  it('by time puts what was never published first, or last when turned', () => {
    const rows = [row('b', { updatedAt: '2026-03-02T08:00:00Z' }), row('a')];
    expect(sorted(rows, 'updated')).toEqual(['a', 'b']);
    expect(sorted(rows, '-updated')).toEqual(['b', 'a']);
  });

  it('breaks ties by id in either direction, so that pages never overlap', () => {
    const rows = ['b', 'c', 'a'].map((id) => row(id, { state: 'live' }));
    expect(sorted(rows, 'state')).toEqual(['a', 'b', 'c']);
    expect(sorted(rows, '-state')).toEqual(['a', 'b', 'c']);
  });

  it('leaves the rows it was given alone', () => {
    const rows = ['b', 'a'].map(named);
    sortRows(rows, 'names', 'en');
    expect(rows.map(({ row: { id } }) => id)).toEqual(['b', 'a']);
  });
});
