import type { Edit } from '../../registry/index.ts';

export interface Difference {
  /** In the first list alone. */
  readonly removed: readonly Edit[];
  /** In the second list alone. */
  readonly added: readonly Edit[];
}

/** What is left of two lists without what they share at their beginning and end: quick, and no less than what differs. */
export function withoutShared(
  before: readonly Edit[],
  after: readonly Edit[],
): readonly [readonly Edit[], readonly Edit[]] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end])
    end += 1;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

/** What two lists of edits do not share. An edit is a value that nobody alters: the same object is the same edit. */
export function differingEdits(before: readonly Edit[], after: readonly Edit[]): Difference {
  const [mine, theirs] = withoutShared(before, after);
  const [old, now] = [new Set(mine), new Set(theirs)];
  return {
    removed: [...old].filter((edit) => !now.has(edit)),
    added: [...now].filter((edit) => !old.has(edit)),
  };
}
