import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import { move } from './judge.ts';

/** Gives the change up for good, whatever approvals or conflicts it has. */
export function withdraw(
  change: Change,
  actor: Actor,
  context: Context,
): Result<Change, readonly Problem[]> {
  return move('withdraw', { change, actor, context });
}
