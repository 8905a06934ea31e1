import { overlaps } from '../entry/overlaps.ts';
import type { NamePattern } from '../entry/name-pattern.ts';
import type { Claim } from './claim.ts';

/**
 * Finds claims whose names can meet, without comparing each with each: two patterns meet only if
 * the literal head of one begins with that of the other.
 */
export interface ClaimIndex {
  /** Claims on the same storage whose names overlap, the claim itself left out; shorter heads first. */
  readonly meeting: (claim: Claim, isWanted: (other: Claim) => boolean) => Iterable<Claim>;
}

export function claimIndex(claims: readonly Claim[]): ClaimIndex {
  const rows = claims
    .map((claim): Row => ({ claim, head: headOf(claim) }))
    .sort((a, b) => (a.head === b.head ? 0 : a.head < b.head ? -1 : 1));
  const open = openByHead(rows);
  return {
    *meeting(claim, isWanted) {
      for (const { claim: other } of candidates(headOf(claim), claim.name, rows, open)) {
        const isMeeting = other !== claim && isWanted(other) && overlaps(claim.name, other.name);
        if (isMeeting) yield other;
      }
    },
  };
}

interface Row {
  readonly claim: Claim;
  readonly head: string;
}

/** Storage, then the literal characters before the first wildcard. */
function headOf({ storage, name: { pattern, match } }: Claim): string {
  const literal =
    match === 'suffix' ? '' : match === 'glob' ? (pattern.split('*', 1)[0] ?? '') : pattern;
  return `${storage}:${literal}`;
}

function openByHead(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const open = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.claim.name.match === 'exact') continue;
    const known = open.get(row.head);
    if (known === undefined) open.set(row.head, [row]);
    else known.push(row);
  }
  return open;
}

function* candidates(
  head: string,
  { match }: NamePattern,
  rows: readonly Row[],
  open: ReadonlyMap<string, readonly Row[]>,
): Generator<Row> {
  // Open patterns with a shorter head; the storage in front of the colon is never cut.
  for (let length = head.indexOf(':') + 1; length < head.length; length += 1) {
    yield* open.get(head.slice(0, length)) ?? [];
  }
  for (let at = lowerBound(rows, head); at < rows.length; at += 1) {
    const row = rows[at];
    if (!row?.head.startsWith(head)) return;
    if (match === 'exact' && row.head !== head) return;
    yield row;
  }
}

function lowerBound(rows: readonly Row[], head: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.head ?? '') < head) low = middle + 1;
    else high = middle;
  }
  return low;
}
