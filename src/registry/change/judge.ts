import type { Problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { Actor } from './actor.ts';
import { checkNames, checks, type Attempt } from './checks.ts';
import type { Change, ChangeState } from './change.ts';
import { transitions, type Action } from './transitions.ts';

/** Why an action is refused; empty when it is not. The first failing check alone answers (workflow.md). */
export function judge(action: Action, attempt: Attempt): readonly Problem[] {
  const row = transitions[action];
  const early = [...permissionProblems(action, attempt), ...state(action, attempt.change.state)][0];
  if (early !== undefined) return [early];
  for (const name of checkNames) {
    const problems = row.checks.includes(name) ? checks[name](attempt) : [];
    if (problems.length > 0) return problems;
  }
  return [];
}

/**
 * Why this actor may never do it with this change, whatever its state; empty when they may. Asked before anything is
 * compared with what the actor has seen (workflow.md, Order of checks).
 */
export function permissionProblems(
  action: Action,
  { change, actor }: { readonly change: Pick<Change, 'contributors'>; readonly actor: Actor },
): readonly Problem[] {
  if (actor.kind === 'token') return [{ code: 'TOKEN_SCOPE' }];
  if (actor.kind !== 'user') return [{ code: 'FORBIDDEN' }];
  const may = transitions[action].by.some((who) =>
    who === 'contributor' ? change.contributors.includes(actor.id) : actor.roles.includes(who),
  );
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
