import type { ConsentShown, MovedItem, ShownItem, SurfaceShift } from './consequences.ts';

/** Something on a surface, in the order in which it is shown. */
export interface Shown extends ShownItem {
  /** Where its place can be chosen: the number that places it. */
  readonly order?: number;
  readonly consent?: ConsentShown;
}

/** What comes, goes and moves between two states of one surface. */
export function surfaceShift(before: readonly Shown[], after: readonly Shown[]): SurfaceShift {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const now = new Map(after.map((one) => [keyOf(one), one]));
  const places = { from: placesOf(before, now), to: placesOf(after, old) };
  return {
    appears: after.filter((one) => !old.has(keyOf(one))).map(itemOf),
    disappears: before.filter((one) => !now.has(keyOf(one))).map(itemOf),
    moves: after.flatMap((one) => {
      const known = old.get(keyOf(one));
      return known ? movesOf(known, one, places) : [];
    }),
  };
}

type Places = ReadonlyMap<string, number>;

const keyOf = ({ what, id }: ShownItem): string => `${what}/${id}`;

const itemOf = ({ what, id, category }: Shown): ShownItem => ({
  what,
  id,
  ...(category !== undefined && { category }),
});

/** Counted from 1 among those that stay, so that nobody moves because another came. */
function placesOf(shown: readonly Shown[], others: ReadonlyMap<string, Shown>): Places {
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const one of shown.filter((each) => others.has(keyOf(each)))) {
    const place = (counts.get(one.what) ?? 0) + 1;
    counts.set(one.what, place);
    places.set(keyOf(one), place);
  }
  return places;
}

function movesOf(
  before: Shown,
  after: Shown,
  { from, to }: Readonly<Record<'from' | 'to', Places>>,
): readonly MovedItem[] {
  const { what, id } = after;
  const moves: MovedItem[] = [];
  if (before.category !== undefined && after.category !== undefined) {
    const sides = { from: before.category, to: after.category };
    if (sides.from !== sides.to) moves.push({ what, id, by: 'category', ...sides });
  }
  if (before.consent !== undefined && after.consent !== undefined) {
    const sides = { from: before.consent, to: after.consent };
    if (sides.from !== sides.to) moves.push({ what, id, by: 'consent', ...sides });
  }
  const sides = { from: from.get(keyOf(before)) ?? 0, to: to.get(keyOf(after)) ?? 0 };
  // The one that was given another number moved; the others made way.
  if (before.order !== after.order && sides.from !== sides.to) {
    moves.push({ what, id, by: 'order', ...sides });
  }
  return moves;
}
