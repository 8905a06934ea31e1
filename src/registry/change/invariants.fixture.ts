import { approvalsOf } from './approvals.ts';
import type { Step } from './steps.fixture.ts';
import { contextOf, isTerminal, type Bounds, type World } from './world.fixture.ts';

/** Which invariants of workflow.md this step breaks. */
export function broken(before: World, { name, next }: Step, bounds: Bounds): readonly string[] {
  const { change } = next;
  if (change === before.change) return [];
  const isRelease = change.state === 'published';
  const alters = ['edits', 'rebases', 'sets its time'].some((act) => name.endsWith(act));
  const { contentHash, standing: standingOf } = contextOf(next, bounds);
  return [
    ...(isRelease && !isTrulyApproved(before, bounds) ? ['1: published without approval'] : []),
    ...(isRelease && change.edits.some((edit) => edit.baseVersion !== before.live)
      ? ['2: an update was lost']
      : []),
    ...(isTerminal(before.change) ? ['4: a finished change was altered'] : []),
    ...(alters && approvalsOf(change, contentHash, standingOf).length > 0
      ? ['5: an approval outlived an edit']
      : []),
    ...(isRelease && !isInTime(before, name)
      ? ['7: published before its time, or late in silence']
      : []),
    ...(alters && before.change.state === 'scheduled' && !name.endsWith('rebases')
      ? ['7: what waits was altered']
      : []),
    ...(isRelease && bounds.hasThreads === true && before.openThreads > 0
      ? ['1: published over an open thread']
      : []),
    ...(before.truth.returners.some((who) => name === `${who} approves`)
      ? ['9: approved by who returned it']
      : []),
  ];
}

/** A person may publish late, knowingly; a schedule may not. */
function isInTime({ change, clock }: World, name: string): boolean {
  if (change.publishAt === undefined) return true;
  return clock !== 'before' && (clock !== 'missed' || name !== 'the schedule fires');
}

function isTrulyApproved({ truth, standings }: World, { approvalsNeeded }: Bounds): boolean {
  const valid = truth.approvers.filter(
    (person) =>
      standings[person]?.active === true &&
      standings[person].roles.includes('reviewer') &&
      !truth.editors.includes(person),
  );
  return valid.length >= approvalsNeeded && truth.refusers.length === 0;
}
