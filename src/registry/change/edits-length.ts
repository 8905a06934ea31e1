import type { Edit } from './change.ts';
import { editText } from './edit-text.ts';

/** A list of edits is a value: the same list is as long for ever. */
const lengths = new WeakMap<readonly Edit[], number>();

/** UTF-16 code units of the edits' texts with commas between them. */
export function editsLength(edits: readonly Edit[]): number {
  const known = lengths.get(edits);
  if (known !== undefined) return known;
  const commas = Math.max(0, edits.length - 1);
  const length = edits.reduce((sum, edit) => sum + editText(edit).length, commas);
  lengths.set(edits, length);
  return length;
}

/** Measures a list by the one edit that was placed in another, so that a large change is not measured at each save. */
export function measurePlaced(
  before: readonly Edit[],
  after: readonly Edit[],
  { edit, there }: { readonly edit: Edit; readonly there: Edit | undefined },
): void {
  const comma = before.length > 0 ? 1 : 0;
  const grown = there === undefined ? comma : -editText(there).length;
  lengths.set(after, editsLength(before) + editText(edit).length + grown);
}
