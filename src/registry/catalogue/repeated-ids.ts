import type { Problem } from '../problem.ts';
import { pointerTo } from './pointer.ts';

/**
 * Items of a list that share an id with an earlier one: comparing and merging go by ids, and would lose all but one.
 * @param at steps to the list
 * @returns VALIDATION problems at the later item's id
 */
export function repeatedIds(
  list: readonly { readonly id: string }[] = [],
  ...at: readonly string[]
): readonly Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index): readonly Problem[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const place = pointerTo(...at, index, 'id');
    return [
      { code: 'VALIDATION', at: place, detail: `"${id}" is the id of an earlier one already` },
    ];
  });
}
