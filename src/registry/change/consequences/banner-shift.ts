import { inOrder } from '../../notice/published-words.ts';
import { askedIn, type Composed } from './asked.ts';
import type { SurfaceShift } from './consequences.ts';
import { surfaceShift, type Shown } from './surface-shift.ts';

/** The banner shows every category, asked or always on, and every entry beneath its own. */
export const bannerShift = (before: Composed, after: Composed): SurfaceShift =>
  surfaceShift(bannerOf(before), bannerOf(after));

function bannerOf(registry: Composed): readonly Shown[] {
  const asked = new Set(askedIn(registry).categories.map(({ id }) => id));
  return [
    ...inOrder(registry.categories).map(({ id, order }): Shown => ({
      what: 'category',
      id,
      order,
      consent: asked.has(id) ? 'asked' : 'always-on',
    })),
    ...registry.entries.map(({ id, category }): Shown => ({ what: 'entry', id, category })),
  ];
}
