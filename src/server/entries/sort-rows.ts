import { wordsOf } from '../../registry/index.ts';
import type { EntryRow, IndexedRow } from './entry-row.ts';
import type { SortKey } from './entry-query.ts';

type Value = string | number;

const END_OF_SESSION = 0;
const UNTIL_CLEARED = Number.MAX_SAFE_INTEGER;

const secondsOf = ({ duration }: EntryRow): number => {
  if (duration === undefined) return -1;
  if (duration.kind === 'session') return END_OF_SESSION;
  return duration.kind === 'until-cleared' ? UNTIL_CLEARED : (duration.seconds ?? -1);
};

const valueOf: Readonly<Record<SortKey, (row: EntryRow, locale: string) => Value>> = {
  names: (row) => row.names[0]?.pattern ?? row.id,
  provider: (row) => row.provider?.name ?? '',
  category: (row, locale) => wordsOf(row.category?.label, locale) || (row.category?.id ?? ''),
  function: (row, locale) => wordsOf(row.function, locale),
  duration: secondsOf,
  findings: ({ findings }) => findings.error * 1_000_000 + findings.warning * 1_000 + findings.info,
  state: (row) => row.state,
  updated: (row) => row.updatedAt ?? '',
};

/** @param sort a key, with `-` in front for descending; ties are broken by id, so that pages never overlap */
export function sortRows(
  rows: readonly IndexedRow[],
  sort: string,
  locale: string,
): readonly IndexedRow[] {
  const isDescending = sort.startsWith('-');
  const value = valueOf[(isDescending ? sort.slice(1) : sort) as SortKey];
  const collator = new Intl.Collator(locale, { numeric: true });
  const compare = (a: Value, b: Value): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return rows
    .map((item) => ({ item, value: value(item.row, locale), id: item.row.id }))
    .sort((a, b) => {
      const order = compare(a.value, b.value);
      return (isDescending ? -order : order) || (a.id < b.id ? -1 : 1);
    })
    .map(({ item }) => item);
}
