import { canonicalText } from '../release/canonical-text.ts';
import type { Edit } from './change.ts';

/** Edits are values: the same object has the same text for ever. */
const texts = new WeakMap<Edit, string>();

/** RFC 8785 text of one edit; written once, so that a large change costs no more for each of its edits. */
export function editText(edit: Edit): string {
  const known = texts.get(edit);
  if (known !== undefined) return known;
  const text = canonicalText(edit);
  texts.set(edit, text);
  return text;
}
