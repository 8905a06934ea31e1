import type { ParamMap } from '@angular/router';
import { type AddressValues, countOf, listOf } from '../platform/url-state';

/** Properties that a filter token names, in the order of the menu. */
export const filterNames = [
  'category',
  'provider',
  'location',
  'missing',
  'state',
  'finding',
] as const;
export type FilterName = (typeof filterNames)[number];

/** Columns a person may leave out; names always stand. */
export const columnNames = [
  'provider',
  'category',
  'duration',
  'texts',
  'state',
  'updated',
] as const;
export type ColumnName = (typeof columnNames)[number];
const usualColumns: readonly ColumnName[] = ['provider', 'category', 'duration', 'texts', 'state'];

export const viewNames = ['needs-attention', 'mine'] as const;
export const pageSizes = [50, 100, 250] as const;
const USUAL_SIZE = 100;
const USUAL_SORT = 'names';

/** The state of the list as its address holds it. */
export interface EntryQuery {
  readonly q: string;
  readonly view: (typeof viewNames)[number] | '';
  readonly filters: Readonly<Record<FilterName, readonly string[]>>;
  readonly sort: string;
  readonly page: number;
  readonly size: number;
  readonly columns: readonly ColumnName[];
}

/** Takes any address: what it does not know falls back. */
export function readEntryQuery(query: ParamMap): EntryQuery {
  const columns = columnNames.filter((name) => listOf(query, 'cols').includes(name));
  return {
    q: query.get('q') ?? '',
    view: viewNames.find((name) => name === query.get('view')) ?? '',
    filters: {
      category: listOf(query, 'category'),
      provider: listOf(query, 'provider'),
      location: listOf(query, 'location'),
      missing: listOf(query, 'missing'),
      state: listOf(query, 'state'),
      finding: listOf(query, 'finding'),
    },
    sort: query.get('sort') ?? USUAL_SORT,
    page: countOf(query, 'page', 1),
    size: pageSizes.find((size) => size === Number(query.get('size'))) ?? USUAL_SIZE,
    columns: columns.length > 0 ? columns : usualColumns,
  };
}

/** What the server is asked; its defaults are left out. A list turns into text with commas. */
export function requestOf(query: EntryQuery): Record<string, string> {
  const { q, view, filters, sort, page, size } = query;
  const all = { q, view, ...filters, sort, page: page === 1 ? '' : page, size };
  const texts = Object.entries(all).map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** Every filter off, as address values; paging starts anew. */
export const noFilters: AddressValues = {
  q: '',
  view: '',
  page: '',
  ...Object.fromEntries(filterNames.map((name) => [name, ''])),
};

/** Columns in the address only when they differ from the usual. */
export const columnsForAddress = (columns: readonly ColumnName[]): readonly string[] =>
  usualColumns.length === columns.length && usualColumns.every((name) => columns.includes(name))
    ? []
    : columns;
