import {
  editAt,
  parseBody,
  writeTextAt,
  type Anchor,
  type Body,
  type Change,
  type Problem,
} from '../../registry/index.ts';
import { keyOf } from '../documents/document-repository.ts';
import type { LiveSnapshot } from '../documents/live-catalogue.ts';
import { sourceLocaleOf } from '../entries/compose-rows.ts';
import { canHold } from './can-hold.ts';

const invalid = (at: string, detail: string): readonly Problem[] => [
  { code: 'VALIDATION', at, detail },
];

/** Why nobody can speak about this place of a change, or propose words for it; empty when they can. */
export function anchorProblems(
  change: Change,
  live: LiveSnapshot,
  anchor: Anchor | undefined,
  suggestion: string | undefined,
): readonly Problem[] {
  if (anchor === undefined) return [];
  const { kind, path } = anchor;
  const place = placeOf(change, live, anchor);
  if (!place) return invalid('/anchor', 'names no document of this change, and none that is live');
  if (path !== undefined && !canHold(kind, place.body, path)) {
    return invalid('/anchor/path', 'names no field that this document can have');
  }
  if (suggestion === undefined || path === undefined) return [];
  return withWords(place.body, anchor, suggestion, live)
    ? []
    : invalid('/suggestion', 'belongs to a text in one locale');
}

/** The document's body with the words at the anchor's path, as a draft; undefined when they cannot stand there. */
export function withWords(
  body: Body | undefined,
  { kind, path }: Anchor,
  words: string,
  live: LiveSnapshot,
): Body | undefined {
  if (path === undefined) return undefined;
  const source = sourceLocaleOf(live.judged.catalogue.settings.get('main'));
  const written = writeTextAt(body ?? {}, path, words, source);
  const parsed = written && parseBody(kind, written);
  return parsed?.ok === true ? parsed.value : undefined;
}

/** The document as the change leaves it, or as it is live; the last words of one that goes. */
function placeOf(
  { edits }: Change,
  live: LiveSnapshot,
  anchor: Anchor,
): { readonly body: Body | undefined } | undefined {
  const edit = editAt(edits, anchor);
  if (edit && edit.op !== 'delete') return { body: edit.body };
  const stored = live.documents.get(keyOf(anchor));
  return edit || stored?.live === true ? { body: stored?.body } : undefined;
}
