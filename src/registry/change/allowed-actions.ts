import type { Problem } from '../problem.ts';
import type { Actor } from './actor.ts';
import { MIN_COMMENT_LENGTH } from './checks.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import { judge } from './judge.ts';
import { actions, type Action } from './transitions.ts';

export interface AllowedAction {
  readonly action: Action;
  readonly allowed: boolean;
  /** The first reason against it. */
  readonly problem?: Problem;
}

/** What this actor could do now, if they had the current content before them and gave a reason where one is asked. */
export function allowedActions(
  change: Change,
  actor: Actor,
  context: Context,
): readonly AllowedAction[] {
  const verdict = {
    revision: change.revision,
    contentHash: context.contentHash,
    comment: 'x'.repeat(MIN_COMMENT_LENGTH),
  };
  return actions.map((action) => {
    const [problem] = judge(action, { change, actor, context, verdict });
    return problem === undefined ? { action, allowed: true } : { action, allowed: false, problem };
  });
}
