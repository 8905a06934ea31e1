import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import { move } from './judge.ts';

/** Unlocks a change that waits for its time. Its content stays, so its approvals stay. */
export function unschedule(
  change: Change,
  actor: Actor,
  context: Context,
): Result<Change, readonly Problem[]> {
  return move('unschedule', { change, actor, context });
}
