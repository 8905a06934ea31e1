import type { Edit } from '../change/change.ts';
import type { Catalogue } from './catalogue.ts';
import type { Body } from './document.ts';

/**
 * The catalogue as it would be with these edits. Bases are not compared here: a conflict is the workflow's matter.
 * @returns a new catalogue; kinds without an edit share their map with the old one
 */
export function applyEdits(catalogue: Catalogue, edits: readonly Edit[]): Catalogue {
  const touched = new Set(edits.map(({ kind }) => kind));
  const copies = Object.fromEntries(
    [...touched].map((kind) => [kind, new Map<string, Body>(catalogue[kind])]),
  );
  for (const edit of edits) {
    if (edit.op === 'delete') copies[edit.kind]?.delete(edit.id);
    else copies[edit.kind]?.set(edit.id, edit.body);
  }
  // An edit's kind tells its body's shape; parseBody saw to that when the edit was made.
  return { ...catalogue, ...copies };
}
