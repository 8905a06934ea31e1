import type { Document } from '../catalogue/document.ts';
import type { Problem } from '../problem.ts';
import { ok, type Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import { move } from './judge.ts';
import { altered } from './save-edit.ts';

/** Takes one document's edit out of the change. Dropping what is not there changes nothing. */
export function dropEdit(
  change: Change,
  actor: Actor,
  context: Context,
  { kind, id }: Pick<Document, 'kind' | 'id'>,
): Result<Change, readonly Problem[]> {
  const edits = change.edits.filter((edit) => edit.kind !== kind || edit.id !== id);
  const dropped = move('edit', { change, actor, context }, altered(change, actor, edits));
  return dropped.ok && edits.length === change.edits.length ? ok(change) : dropped;
}
