import type { ReconsentRule } from './reconsent-rule.ts';

/** Nobody decided on a category that was not asked for. */
export const newCategory: ReconsentRule = (before, after) => {
  const known = new Set(before.categories.map(({ id }) => id));
  return after.categories
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({ rule: 'new-category', category: id }));
};
