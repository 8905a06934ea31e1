import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import { move } from './judge.ts';

/** An administrator takes over what somebody left who is not active any more, and can no longer approve it. */
export function claim(
  change: Change,
  actor: Actor,
  context: Context,
): Result<Change, readonly Problem[]> {
  const claimer = actor.kind === 'user' ? [actor.id] : [];
  const contributors = [...new Set([...change.contributors, ...claimer])];
  return move('claim', { change, actor, context }, { contributors });
}
