import { inOrder } from '../../notice/published-words.ts';
import type { Composed } from './asked.ts';
import type { SurfaceShift } from './consequences.ts';
import { surfaceShift, type Shown } from './surface-shift.ts';

/** The policy page shows its sections, and a table for each category that declares entries. */
export const policyShift = (before: Composed, after: Composed): SurfaceShift =>
  surfaceShift(policyOf(before), policyOf(after));

function policyOf({ policy, categories, entries }: Composed): readonly Shown[] {
  const filled = new Set(entries.map(({ category }) => category));
  return [
    ...inOrder(policy.sections).map(({ id, order }): Shown => ({ what: 'section', id, order })),
    ...inOrder(categories)
      .filter(({ id }) => filled.has(id))
      .map(({ id, order }): Shown => ({ what: 'category', id, order })),
    ...entries.map(({ id, category }): Shown => ({ what: 'entry', id, category })),
  ];
}
