import type { Problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import { approvalsOf } from './approvals.ts';
import { checkNames, checks, type Attempt } from './checks.ts';
import type { Change, ChangeState } from './change.ts';
import { transitions, type Action } from './transitions.ts';

/** Why an action is refused; empty when it is not. The first failing check alone answers (workflow.md). */
export function judge(action: Action, attempt: Attempt): readonly Problem[] {
  const row = transitions[action];
  const early = [...permission(action, attempt), ...state(action, attempt.change.state)][0];
  if (early !== undefined) return [early];
  for (const name of checkNames) {
    const problems = row.checks.includes(name) ? checks[name](attempt) : [];
    if (problems.length > 0) return problems;
  }
  return [];
}

function permission(action: Action, { change, actor, context }: Attempt): readonly Problem[] {
  if (actor.kind === 'token') return [{ code: 'TOKEN_SCOPE' }];
  if (actor.kind !== 'user') return [{ code: 'FORBIDDEN' }];
  const { contentHash, standing } = context;
  const may = transitions[action].by.some((who) => {
    if (who === 'contributor') return change.contributors.includes(actor.id);
    if (who !== 'approver') return actor.roles.includes(who);
    return approvalsOf(change, contentHash, standing).some(({ person }) => person === actor.id);
  });
  return may ? [] : [{ code: 'FORBIDDEN' }];
}

function state(action: Action, now: ChangeState): readonly Problem[] {
  if (transitions[action].from.includes(now)) return [];
  return now === 'scheduled' && altering.includes(action)
    ? [{ code: 'UNSCHEDULE_FIRST' }]
    : [{ code: 'BAD_STATE', state: now }];
}

/** Locked while a time waits: what was approved is what goes live. */
const altering: readonly Action[] = ['edit', 'set-publish-time', 'acknowledge', 'override-consent'];

/** Judges, and moves the change to the state its row names; `effect` is what else happens to it. */
export function move(
  action: Action,
  attempt: Attempt,
  effect: Partial<Change> = {},
): Result<Change, readonly Problem[]> {
  const problems = judge(action, attempt);
  if (problems.length > 0) return err(problems);
  const { context } = attempt;
  // Whatever somebody does next, the failed schedule has been seen.
  const { scheduleFailure: _seen, ...change } = attempt.change;
  const state = transitions[action].to[change.state] ?? change.state;
  return ok({ ...change, state, ...effect, updatedAt: context.now });
}
