import type { Document } from '../catalogue/document.ts';
import type { Edit } from './change.ts';
import { measurePlaced } from './edits-length.ts';

type Place = Pick<Document, 'kind' | 'id'>;

/** The edit of one document; undefined when the change leaves it alone. */
export function editAt(edits: readonly Edit[], { kind, id }: Place): Edit | undefined {
  for (const edit of edits) if (edit.id === id && edit.kind === kind) return edit;
  return undefined;
}

/** By kind, then by id, ascending by UTF-16 code unit. */
export function byPlace(a: Place, b: Place): number {
  if (a.kind !== b.kind) return a.kind < b.kind ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** The edits with this one in place of the edit on the same document, or else where it stands by kind and id. */
export function placeEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  const there = editAt(edits, edit);
  const after = there === undefined ? insert(edits, edit) : edits.with(edits.indexOf(there), edit);
  measurePlaced(edits, after, { edit, there });
  return after;
}

function insert(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  const next = edits.findIndex((other) => byPlace(other, edit) > 0);
  return next < 0 ? [...edits, edit] : edits.toSpliced(next, 0, edit);
}
