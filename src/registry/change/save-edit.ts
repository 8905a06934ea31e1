import type { Problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Change, Edit } from './change.ts';
import type { Context } from './context.ts';
import { editText } from './edit-text.ts';
import { judge, move } from './judge.ts';
import { editProblems, sizeProblems } from './limits.ts';
import { editAt, placeEdit } from './place-edit.ts';

/**
 * Puts an edit into the change, or replaces the one on the same document. Saving what is there already changes nothing.
 * The body must come from `parseBody`. A first edit starts from what is live; a later one keeps its base, only a rebase moves it.
 */
export function saveEdit(
  change: Change,
  actor: Actor,
  context: Context,
  edit: Edit,
): Result<Change, readonly Problem[]> {
  const attempt = { change, actor, context };
  const refused = judge('edit', attempt);
  if (refused.length > 0) return err(refused);
  const there = editAt(change.edits, edit);
  if (there !== undefined && editText(there) === editText(edit)) return ok(change);

  const edits = placeEdit(change.edits, edit);
  const problems = firstOf(
    baseProblems(edit, there, context),
    editProblems(edit),
    sizeProblems(edits),
  );
  return problems.length > 0 ? err(problems) : move('edit', attempt, altered(change, actor, edits));
}

/** What every alteration of content does: revision +1, and the editor can no longer approve. */
export function altered(change: Change, actor: Actor, edits: readonly Edit[]): Partial<Change> {
  const editor = actor.kind === 'user' ? [actor.id] : [];
  return {
    edits,
    revision: change.revision + 1,
    contributors: [...new Set([...change.contributors, ...editor])],
  };
}

/** A base that is not what the edit was made from would overwrite somebody's release unseen. */
export function baseProblems(
  { kind, id, op, baseVersion }: Edit,
  there: Edit | undefined,
  { liveVersion }: Pick<Context, 'liveVersion'>,
): readonly Problem[] {
  const live = liveVersion(kind, id);
  if (there === undefined && op === 'create' && live > 0) {
    return [{ code: 'DUPLICATE_ID', kind, id }];
  }
  return baseVersion === (there?.baseVersion ?? live)
    ? []
    : [{ code: 'CONFLICT', kind, id, baseVersion, liveVersion: live }];
}

const firstOf = (...lists: readonly (readonly Problem[])[]): readonly Problem[] =>
  lists.find((list) => list.length > 0) ?? [];
