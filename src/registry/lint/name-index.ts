import { hasWildcard, headOf } from '../entry/ends-of-name.ts';
import type { NamePattern } from '../entry/name-pattern.ts';
import { overlaps } from '../entry/overlaps.ts';

/** Anything that goes by a name pattern. */
export interface Named {
  readonly name: NamePattern;
}

/**
 * Finds names that can meet without comparing each with each: two patterns meet only if the
 * literal head of one begins with that of the other.
 * @returns for a name, all others that overlap it; itself left out
 */
export function nameIndex<T extends Named>(all: readonly T[]): (one: T) => Iterable<T> {
  const rows = all
    .map((item): Row<T> => ({ item, head: headOf(item.name) }))
    .sort((a, b) => (a.head === b.head ? 0 : a.head < b.head ? -1 : 1));
  const open = openByHead(rows);
  return function* meeting(one) {
    for (const { item } of candidates(one.name, rows, open)) {
      if (item !== one && overlaps(one.name, item.name)) yield item;
    }
  };
}

interface Row<T> {
  readonly item: T;
  readonly head: string;
}

function openByHead<T extends Named>(rows: readonly Row<T>[]): ReadonlyMap<string, Row<T>[]> {
  const open = new Map<string, Row<T>[]>();
  for (const row of rows) {
    if (!hasWildcard(row.item.name)) continue;
    const known = open.get(row.head);
    if (known === undefined) open.set(row.head, [row]);
    else known.push(row);
  }
  return open;
}

function* candidates<T extends Named>(
  name: NamePattern,
  rows: readonly Row<T>[],
  open: ReadonlyMap<string, readonly Row<T>[]>,
): Generator<Row<T>> {
  const head = headOf(name);
  for (let length = 0; length < head.length; length += 1) {
    yield* open.get(head.slice(0, length)) ?? [];
  }
  for (let at = lowerBound(rows, head); at < rows.length; at += 1) {
    const row = rows[at];
    if (!row?.head.startsWith(head)) return;
    if (row.head !== head && !hasWildcard(name)) return;
    yield row;
  }
}

function lowerBound(rows: readonly Row<unknown>[], head: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.head ?? '') < head) low = middle + 1;
    else high = middle;
  }
  return low;
}
