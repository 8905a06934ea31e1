import type { Problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Change, PublishTime } from './change.ts';
import type { Context } from './context.ts';
import { judge, move } from './judge.ts';
import { altered } from './save-edit.ts';

/**
 * Sets when the change goes live by itself, or that it waits for somebody. The time is part of what is approved: earlier
 * approvals stop counting.
 * @param publishAt undefined takes the time away
 */
export function setPublishTime(
  change: Change,
  actor: Actor,
  context: Context,
  publishAt: PublishTime | undefined,
): Result<Change, readonly Problem[]> {
  const attempt = { change, actor, context, ...(publishAt ? { publishAt } : {}) };
  const refused = judge('set-publish-time', attempt);
  if (refused.length > 0) return err(refused);
  if (publishAt?.at === change.publishAt?.at && publishAt?.zone === change.publishAt?.zone) {
    return ok(change);
  }
  const { publishAt: _before, ...rest } = change;
  const timed = publishAt ? { ...rest, publishAt } : rest;
  return move(
    'set-publish-time',
    { ...attempt, change: timed },
    altered(change, actor, change.edits),
  );
}
