import type { ParamMap } from '@angular/router';

/** Parameters of the catalogue's address that decide which rows there are, in the order in which they are told. */
export const entryFilters = [
  'q',
  'view',
  'category',
  'provider',
  'location',
  'missing',
  'state',
  'finding',
] as const;
export const eventFilters = ['person', 'action', 'object', 'release', 'from', 'to'] as const;

/** Of an address, what of these is set; pages and columns fall away, since paper shows all. */
export const filtersIn = (
  query: ParamMap,
  names: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = query.get(name) ?? '';
      return value === '' ? [] : [[name, value] as const];
    }),
  );
