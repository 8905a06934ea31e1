import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Verdict } from './checks.ts';
import type { Change, Decision } from './change.ts';
import type { Context } from './context.ts';
import { move } from './judge.ts';

const actionOf = {
  approve: 'approve',
  'request-changes': 'request-changes',
  reject: 'reject',
} as const;

/** Stores a reviewer's decision on exactly what was on the screen. */
function decide(
  word: Decision['verdict'],
  change: Change,
  actor: Actor,
  context: Context,
  verdict: Verdict,
): Result<Change, readonly Problem[]> {
  const decision: Decision = {
    person: actor.kind === 'user' ? actor.id : '',
    verdict: word,
    revision: verdict.revision,
    contentHash: verdict.contentHash,
    at: context.now,
    comment: (verdict.comment ?? '').trim(),
  };
  const decisions = [...change.decisions, decision];
  return move(actionOf[word], { change, actor, context, verdict }, { decisions });
}

/** A reviewer who contributed nothing puts their name to this content. */
export const approve = (change: Change, actor: Actor, context: Context, verdict: Verdict) =>
  decide('approve', change, actor, context, verdict);

/** A reviewer sends the change back, and says why. */
export const requestChanges = (change: Change, actor: Actor, context: Context, verdict: Verdict) =>
  decide('request-changes', change, actor, context, verdict);

/** A reviewer ends the change for good, and says why. */
export const reject = (change: Change, actor: Actor, context: Context, verdict: Verdict) =>
  decide('reject', change, actor, context, verdict);
