import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import { move } from './judge.ts';

/** A contributor takes the change out of review, to work on it undisturbed. */
export function takeBack(
  change: Change,
  actor: Actor,
  context: Context,
): Result<Change, readonly Problem[]> {
  return move('take-back', { change, actor, context });
}
