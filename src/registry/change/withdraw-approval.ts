import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import type { Actor } from './actor.ts';
import { isApproved } from './approvals.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import { move } from './judge.ts';

/** A reviewer takes back what they signed; the decision stays in the record, and no longer counts. */
export function withdrawApproval(
  change: Change,
  actor: Actor,
  context: Context,
): Result<Change, readonly Problem[]> {
  const decisions: Change['decisions'] = [
    ...change.decisions,
    {
      person: actor.kind === 'user' ? actor.id : '',
      verdict: 'withdraw-approval',
      revision: change.revision,
      contentHash: context.contentHash,
      at: context.now,
      comment: '',
      setAside: [],
    },
  ];
  const waits =
    change.state === 'scheduled' && isApproved({ ...change, decisions }, context)
      ? change.state
      : 'in-review';
  return move('withdraw-approval', { change, actor, context }, { decisions, state: waits });
}
