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
  if (action === 'edit' && now === 'scheduled') return [{ code: 'UNSCHEDULE_FIRST' }];
  return transitions[action].from.includes(now) ? [] : [{ code: 'BAD_STATE', state: now }];
}

/** Judges, and moves the change to the state its row names; `effect` is what else happens to it. */
export function move(
  action: Action,
  attempt: Attempt,
  effect: Partial<Change> = {},
): Result<Change, readonly Problem[]> {
  const problems = judge(action, attempt);
  if (problems.length > 0) return err(problems);
  const { change, context } = attempt;
  const state = transitions[action].to[change.state] ?? change.state;
  return ok({ ...change, ...effect, state, updatedAt: context.now });
}
