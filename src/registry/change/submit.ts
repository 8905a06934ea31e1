import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import { move } from './judge.ts';

/** A contributor hands the change to the reviewers. */
export function submit(
  change: Change,
  actor: Actor,
  context: Context,
): Result<Change, readonly Problem[]> {
  return move('submit', { change, actor, context });
}
