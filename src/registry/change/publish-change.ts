import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import { move } from './judge.ts';

/** The change becomes release `context.liveRelease + 1`. Whoever calls applies its edits in the same transaction. */
export function publishChange(
  change: Change,
  actor: Actor,
  context: Context,
): Result<Change, readonly Problem[]> {
  return move('publish', { change, actor, context }, { release: context.liveRelease + 1 });
}
