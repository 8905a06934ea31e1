/** Something with a place among others of its kind. */
export interface Placed {
  readonly id: string;
  readonly order: number;
}

// Room between two places, so that one more fits without touching the others.
const STEP = 10;

/** By place, then by id: what readers see. */
export const inOrder = (a: Placed, b: Placed): number =>
  a.order - b.order || (a.id < b.id ? -1 : 1);

/**
 * Moves one up (-1) or down (+1).
 * @returns id → new place of all that get another; empty at either end
 */
export function moveInOrder(
  items: readonly Placed[],
  id: string,
  by: -1 | 1,
): ReadonlyMap<string, number> {
  const sorted = items.toSorted(inOrder);
  const from = sorted.findIndex((item) => item.id === id);
  const [moving, other] = [sorted[from], sorted[from + by]];
  if (!moving || !other) return new Map();
  const moved = sorted.with(from, other).with(from + by, moving);
  const isSwap = new Set(items.map(({ order }) => order)).size === items.length;
  const orderAt = (index: number) => (isSwap ? (sorted[index]?.order ?? 0) : (index + 1) * STEP);
  return new Map(
    moved
      .map((item, index) => [item, orderAt(index)] as const)
      .filter(([item, order]) => item.order !== order)
      .map(([item, order]) => [item.id, order]),
  );
}

/** The place after the last one. */
export const lastPlace = (items: readonly { readonly order?: number }[]): number =>
  Math.max(0, ...items.map(({ order = 0 }) => order)) + STEP;
