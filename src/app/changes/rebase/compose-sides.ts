import { compareBodies, type Body, type FieldDifference, type Kind } from '../../../registry/index';
import type { DifferenceRow, DifferenceWords } from '../../platform/differences/difference-words';
import type { Names } from '../../platform/differences/value-words';
import type { RebasedView } from './rebase-view';

/** One field that one side alone changed, or both alike. */
export interface SettledRow extends DifferenceRow {
  readonly by: 'mine' | 'theirs' | 'both';
}

/** What one side says of a field, which may be a group of fields. */
export const sideRows = (
  words: DifferenceWords,
  { kind, at }: { readonly kind: Kind; readonly at: string },
  body: Body | undefined,
  names: Names,
): readonly DifferenceRow[] =>
  body === undefined
    ? []
    : words.rows(
        kind,
        compareBodies(undefined, body).filter((each) => isWithin(each.at, at)),
        names,
      );

/** Fields that need nobody's choice, as they will read. */
export function settledRows(
  words: DifferenceWords,
  document: RebasedView,
  names: Names,
): readonly SettledRow[] {
  const { kind, base, mine, theirs, conflicts, asksWhole } = document;
  if (asksWhole || !mine || !theirs) return [];
  const isOpen = (at: string) => conflicts.some((conflict) => isWithin(at, conflict.at));
  const my = compareBodies(base, mine).filter(({ at }) => !isOpen(at));
  const their = compareBodies(base, theirs).filter(({ at }) => !isOpen(at));
  const myPlaces = placesOf(my);
  const theirPlaces = placesOf(their);
  const all = [...my, ...their.filter(({ at }) => !myPlaces.has(at))];
  return words.rows(kind, all, names).map((row) => ({
    ...row,
    by: !theirPlaces.has(row.at) ? 'mine' : myPlaces.has(row.at) ? 'both' : 'theirs',
  }));
}

/** Whether a pointer is the other one, or lies below it. */
export const isWithin = (at: string, place: string): boolean =>
  at === place || at.startsWith(`${place}/`);

const placesOf = (differences: readonly FieldDifference[]): ReadonlySet<string> =>
  new Set(differences.map(({ at }) => at));
