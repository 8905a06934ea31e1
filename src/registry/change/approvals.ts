import type { Standing } from './actor.ts';
import type { Change, Decision } from './change.ts';
import type { Context } from './context.ts';

type StandingOf = (person: string) => Standing | undefined;

/** Each person's latest decision on exactly this content; earlier content does not count. */
function latestDecisions(change: Change, contentHash: string): readonly Decision[] {
  const latest = new Map<string, Decision>();
  for (const decision of change.decisions) {
    const onThis = decision.contentHash === contentHash && decision.revision === change.revision;
    if (onThis) latest.set(decision.person, decision);
  }
  return [...latest.values()];
}

/**
 * The approvals that count now: on this content, by people who are active reviewers today and contributed nothing.
 * @param contentHash of the change as it is now
 */
export function approvalsOf(
  change: Change,
  contentHash: string,
  standing: StandingOf,
): readonly Decision[] {
  return latestDecisions(change, contentHash).filter(({ verdict, person }) => {
    const now = standing(person);
    return (
      verdict === 'approve' &&
      now?.active === true &&
      now.roles.includes('reviewer') &&
      !change.contributors.includes(person)
    );
  });
}

/** Derived on every question, never stored: a stored flag is how approvals get bypassed (workflow.md). */
export function isApproved(
  change: Change,
  context: Pick<
    Context,
    'contentHash' | 'standing' | 'approvalsNeeded' | 'openThreads' | 'threadsBlock'
  >,
): boolean {
  const { contentHash, standing, approvalsNeeded } = context;
  if (context.threadsBlock && context.openThreads > 0) return false;
  const refused = latestDecisions(change, contentHash).some(
    ({ verdict }) => verdict === 'request-changes' || verdict === 'reject',
  );
  return !refused && approvalsOf(change, contentHash, standing).length >= approvalsNeeded;
}
