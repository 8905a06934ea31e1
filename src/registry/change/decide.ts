import type { Problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import { acknowledgementOf } from './acknowledge.ts';
import type { Actor } from './actor.ts';
import { isApproved } from './approvals.ts';
import type { Verdict } from './checks.ts';
import type { Acknowledgement, Change, ChangeState, Decision } from './change.ts';
import type { Context } from './context.ts';
import { judge, move } from './judge.ts';

type Outcome = Result<Change, readonly Problem[]>;

/** A reviewer who contributed nothing puts their name to this content. Approved and with a time set, it then waits for it. */
export function approve(change: Change, actor: Actor, context: Context, verdict: Verdict): Outcome {
  const attempt = { change, actor, context, verdict };
  const refused = judge('approve', attempt);
  if (refused.length > 0) return err(refused);
  const setAside = setAsideBy(verdict, actor, context);
  if (!setAside.ok) return setAside;
  const decisions = [
    ...change.decisions,
    decisionOf('approve', actor, context, verdict, setAside.value),
  ];
  const waits = change.publishAt !== undefined && isApproved({ ...change, decisions }, context);
  const state: ChangeState = waits ? 'scheduled' : change.state;
  return move('approve', attempt, { decisions, state });
}

/** A reviewer sends the change back, and says why. */
export const requestChanges = (
  change: Change,
  actor: Actor,
  context: Context,
  verdict: Verdict,
): Outcome => refuse('request-changes', change, actor, context, verdict);

/** A reviewer ends the change for good, and says why. */
export const reject = (change: Change, actor: Actor, context: Context, verdict: Verdict): Outcome =>
  refuse('reject', change, actor, context, verdict);

function refuse(
  word: 'request-changes' | 'reject',
  change: Change,
  actor: Actor,
  context: Context,
  verdict: Verdict,
): Outcome {
  const decisions = [...change.decisions, decisionOf(word, actor, context, verdict)];
  return move(word, { change, actor, context, verdict }, { decisions });
}

const decisionOf = (
  word: Decision['verdict'],
  actor: Actor,
  { now }: Context,
  { revision, contentHash, comment = '', marks = [] }: Verdict,
  setAside: readonly Acknowledgement[] = [],
): Decision => ({
  person: actor.kind === 'user' ? actor.id : '',
  verdict: word,
  revision,
  contentHash,
  at: now,
  comment: comment.trim(),
  setAside,
  ...(marks.length > 0 ? { marks } : {}),
});

/** Only what is a reviewer's to set aside; an administrator's findings are part of the content. */
function setAsideBy(
  { setAside = [] }: Verdict,
  actor: Actor,
  context: Context,
): Result<readonly Acknowledgement[], readonly Problem[]> {
  const open = context.findings.filter(({ aside }) => aside === 'reviewer');
  const given = setAside.map((asked, index) =>
    acknowledgementOf(asked, actor, { findings: open, now: context.now }, `/setAside/${index}`),
  );
  const problems = given.flatMap((one) => (one.ok ? [] : one.error));
  return problems.length > 0
    ? err(problems)
    : ok(given.flatMap((one) => (one.ok ? [one.value] : [])));
}
