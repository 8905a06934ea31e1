import { singleKinds, type Body, type Document } from '../catalogue/document.ts';
import { mergeBodies } from '../catalogue/merge-bodies.ts';
import { canonicalText } from '../release/canonical-text.ts';
import type { Edit } from './change.ts';
import type { Context } from './context.ts';

type Place = Pick<Document, 'kind' | 'id'>;

/** What one release did to one document. */
export interface ReleasedDocument extends Place {
  /** Absent when the release created it. */
  readonly before?: Body;
  /** Absent when the release deleted it. */
  readonly after?: Body;
}

export interface Reversal {
  readonly edits: readonly Edit[];
  /** Altered again since, so left as it is now; `at` is a pointer, empty for the whole document. */
  readonly kept: readonly (Place & { readonly at: string })[];
}

/** The edits that undo a release today. What a later release altered again stays as that release made it. */
export function revertEdits(
  released: readonly ReleasedDocument[],
  context: Pick<Context, 'live' | 'liveVersion'>,
): Reversal {
  const each = released.map((document) => reverse(document, context));
  return {
    edits: each.flatMap(({ edits }) => edits),
    kept: each.flatMap(({ kept }) => kept),
  };
}

const nothing: Reversal = { edits: [], kept: [] };

function reverse(
  { kind, id, before, after }: ReleasedDocument,
  { live, liveVersion }: Pick<Context, 'live' | 'liveVersion'>,
): Reversal {
  const place = { kind, id };
  const now: Body | undefined = live[kind].get(id);
  const baseVersion = liveVersion(kind, id);
  const keep: Reversal = { edits: [], kept: [{ ...place, at: '' }] };
  if (before === undefined) {
    if (now === undefined) return nothing;
    const stays = (singleKinds as readonly string[]).includes(kind);
    return stays ? keep : { edits: [{ ...place, op: 'delete', baseVersion }], kept: [] };
  }
  if (now === undefined) {
    return after === undefined
      ? { edits: [{ ...place, op: 'create', baseVersion: 0, body: before }], kept: [] }
      : keep;
  }
  if (after === undefined) return keep;
  const { conflicts } = mergeBodies({ base: after, mine: before, theirs: now });
  const choices = new Map(conflicts.map(({ at }) => [at, 'theirs'] as const));
  const { body } = mergeBodies({ base: after, mine: before, theirs: now }, choices);
  const isSame = canonicalText(body) === canonicalText(now);
  return {
    edits: isSame ? [] : [{ ...place, op: 'update', baseVersion, body }],
    kept: conflicts.map(({ at }) => ({ ...place, at })),
  };
}
