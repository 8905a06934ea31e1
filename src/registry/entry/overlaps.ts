import { matchesName } from './match-name.ts';
import type { NamePattern } from './name-pattern.ts';

/** Whether one name can match both patterns. Case-sensitive; the same on either side. */
export function overlaps(a: NamePattern, b: NamePattern): boolean {
  if (a.match === 'exact') return matchesName(b, a.pattern);
  if (b.match === 'exact') return matchesName(a, b.pattern);
  return intersects(piecesOf(a), piecesOf(b));
}

/** One step of a pattern: a literal code unit, or any run of them. */
const ANY = Symbol('any run');
type Piece = string | typeof ANY;

function piecesOf({ pattern, match }: NamePattern): readonly Piece[] {
  const literal = pattern.split('');
  switch (match) {
    case 'exact':
      return literal;
    case 'prefix':
      return [...literal, ANY];
    case 'suffix':
      return [ANY, ...literal];
    case 'glob':
      return literal.map((character) => (character === '*' ? ANY : character));
  }
}

/** Dynamic programming over both patterns: row i, column j = can the rests from i and j meet in one name. */
function intersects(a: readonly Piece[], b: readonly Piece[]): boolean {
  let below = lastRow(b);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row: boolean[] = Array.from({ length: b.length + 1 }, () => false);
    row[b.length] = a[i] === ANY && below[b.length] === true;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = meets(a[i], b[j], { right: row[j + 1], down: below[j], diagonal: below[j + 1] });
    }
    below = row;
  }
  return below[0] === true;
}

const lastRow = (b: readonly Piece[]): boolean[] =>
  Array.from({ length: b.length + 1 }, (_, j) => b.slice(j).every((piece) => piece === ANY));

interface Neighbours {
  readonly right: boolean | undefined;
  readonly down: boolean | undefined;
  readonly diagonal: boolean | undefined;
}

function meets(a: Piece | undefined, b: Piece | undefined, next: Neighbours): boolean {
  if (a === ANY || b === ANY) return next.right === true || next.down === true;
  return a === b && next.diagonal === true;
}
