import { err, ok } from '../result.ts';
import type { Change } from './change.ts';
import { hashOf } from './change.fixture.ts';
import { conflictsOf } from './conflicts.ts';
import type { Context } from './context.ts';
import { machine, type Machine } from './machine.fixture.ts';
import type { Bounds } from './world.fixture.ts';

export interface Mutant {
  readonly rules: Partial<Machine>;
  /** The invariant that must notice. */
  readonly breaks: string;
  /** What has to be explored besides edits and decisions. */
  readonly needs?: Partial<Bounds>;
}

type Publish = Machine['publishChange'];
const publishWith =
  (bend: (change: Change, context: Context) => readonly [Change, Context]): Publish =>
  (change, actor, context) => {
    const [bentChange, bentContext] = bend(change, context);
    return machine.publishChange(bentChange, actor, bentContext);
  };

const refuse = () => err([{ code: 'FORBIDDEN' } as const]);
const isConflicted = (change: Change, { liveVersion }: Context) =>
  conflictsOf(change, liveVersion).length > 0;

/** Each breaks one rule, and names the invariant that must notice. */
export const mutants: Readonly<Record<string, Mutant>> = {
  'lets contributors approve': {
    breaks: '1',
    rules: {
      approve: (change, actor, context, verdict) => {
        const done = machine.approve({ ...change, contributors: [] }, actor, context, verdict);
        return done.ok ? ok({ ...done.value, contributors: change.contributors }) : done;
      },
      publishChange: publishWith((change, context) => [{ ...change, contributors: [] }, context]),
    },
  },
  'counts approvals of earlier content': {
    breaks: '1',
    needs: { revisions: 3 },
    rules: {
      publishChange: publishWith((change, context) => [
        {
          ...change,
          decisions: change.decisions.map((decision) => ({
            ...decision,
            revision: change.revision,
            contentHash: context.contentHash,
          })),
        },
        context,
      ]),
    },
  },
  'counts approvals of people who left': {
    breaks: '1',
    rules: {
      publishChange: publishWith((change, context) => [
        change,
        {
          ...context,
          standing: (person) => {
            const standing = context.standing(person);
            return standing && { ...standing, active: true };
          },
        },
      ]),
    },
  },
  'counts approvals of people who are no reviewers any more': {
    breaks: '1',
    rules: {
      publishChange: publishWith((change, context) => [
        change,
        {
          ...context,
          standing: (person) => {
            const standing = context.standing(person);
            return standing && { ...standing, roles: ['reviewer'] };
          },
        },
      ]),
    },
  },
  'passes over a request for changes': {
    breaks: '1',
    rules: {
      publishChange: publishWith((change, context) => [
        { ...change, decisions: change.decisions.filter(({ verdict }) => verdict === 'approve') },
        context,
      ]),
    },
  },
  'is content with one approval too few': {
    breaks: '1',
    rules: {
      publishChange: publishWith((change, context) => [
        change,
        { ...context, approvalsNeeded: context.approvalsNeeded - 1 },
      ]),
    },
  },
  'takes an approval of what was on the screen before': {
    breaks: '1',
    rules: {
      approve: (change, actor, context) =>
        machine.approve(change, actor, context, {
          revision: change.revision,
          contentHash: context.contentHash,
        }),
    },
  },
  'forgets who edited': {
    breaks: '1',
    rules: {
      saveEdit: (change, actor, context, edit) => {
        const done = machine.saveEdit(change, actor, context, edit);
        if (!done.ok || done.value === change) return done;
        return ok({ ...done.value, contributors: change.contributors });
      },
    },
  },
  'forgets contributors when submitting': {
    breaks: '1',
    rules: {
      submit: (change, actor, context) => {
        const done = machine.submit(change, actor, context);
        return done.ok ? ok({ ...done.value, contributors: [change.author] }) : done;
      },
    },
  },
  'publishes over a conflict': {
    breaks: '2',
    rules: {
      publishChange: publishWith((change, context) => [
        change,
        { ...context, liveVersion: () => change.edits[0]?.baseVersion ?? 0 },
      ]),
    },
  },
  'edits a finished change': {
    breaks: '4',
    rules: {
      saveEdit: (change, actor, context, edit) =>
        machine.saveEdit({ ...change, state: 'draft' }, actor, context, edit),
    },
  },
  'publishes twice': {
    breaks: '4',
    rules: {
      publishChange: publishWith((change, context) => [{ ...change, state: 'in-review' }, context]),
    },
  },
  'keeps the revision on an edit': {
    breaks: '5',
    rules: {
      saveEdit: (change, actor, context, edit) => {
        const done = machine.saveEdit(change, actor, context, edit);
        if (!done.ok || done.value === change) return done;
        return ok({ ...done.value, revision: change.revision });
      },
    },
  },
  'holds on to a conflicted change': {
    breaks: '8',
    rules: {
      saveEdit: (change, actor, context, edit) =>
        isConflicted(change, context) ? refuse() : machine.saveEdit(change, actor, context, edit),
      dropEdit: (change, actor, context, place) =>
        isConflicted(change, context) ? refuse() : machine.dropEdit(change, actor, context, place),
      reject: (change, actor, context, verdict) =>
        isConflicted(change, context) ? refuse() : machine.reject(change, actor, context, verdict),
      withdraw: (change, actor, context) =>
        isConflicted(change, context) ? refuse() : machine.withdraw(change, actor, context),
    },
  },
  'counts an approval that was withdrawn': {
    breaks: '1',
    rules: {
      publishChange: publishWith((change, context) => [
        {
          ...change,
          decisions: change.decisions.map((one) =>
            one.verdict === 'withdraw-approval' ? { ...one, verdict: 'approve' as const } : one,
          ),
        },
        context,
      ]),
    },
  },
  'lets somebody claim a change and approve it': {
    breaks: '1',
    rules: {
      claim: (change, actor, context) => {
        const done = machine.claim(change, actor, context);
        return done.ok
          ? ok({ ...done.value, contributors: change.contributors, title: 'claimed' })
          : done;
      },
    },
  },
  'carries approvals over a rebase': {
    breaks: '5',
    needs: { revisions: 3 },
    rules: {
      rebase: (change, actor, context, bases, choices) => {
        const done = machine.rebase(change, actor, context, bases, choices);
        if (!done.ok) return done;
        const now = { revision: done.value.revision, contentHash: hashOf(done.value) };
        const decisions = change.decisions.map((one) => ({ ...one, ...now }));
        return ok({ ...done.value, decisions });
      },
    },
  },
  'forgets who rebased': {
    breaks: '1',
    needs: { revisions: 3 },
    rules: {
      rebase: (change, actor, context, bases, choices) => {
        const done = machine.rebase(change, actor, context, bases, choices);
        return done.ok ? ok({ ...done.value, contributors: change.contributors }) : done;
      },
    },
  },
  'forgets who set the time': {
    breaks: '1',
    needs: { hasTimes: true, revisions: 3 },
    rules: {
      setPublishTime: (change, actor, context, time) => {
        const done = machine.setPublishTime(change, actor, context, time);
        if (!done.ok || done.value === change) return done;
        return ok({ ...done.value, contributors: change.contributors });
      },
    },
  },
  'publishes before the time': {
    breaks: '7',
    needs: { hasTimes: true, revisions: 3 },
    rules: {
      publishChange: publishWith(({ publishAt: _time, ...change }, context) => [change, context]),
    },
  },
  'fires a schedule that is no longer approved': {
    breaks: '1',
    needs: { hasTimes: true, revisions: 3 },
    rules: {
      fireSchedule: (change, context) =>
        machine.fireSchedule(change, { ...context, approvalsNeeded: 0 }),
    },
  },
  'fires a schedule over a conflict': {
    breaks: '2',
    needs: { hasTimes: true, revisions: 3 },
    rules: {
      fireSchedule: (change, context) =>
        machine.fireSchedule(change, {
          ...context,
          liveVersion: () => change.edits[0]?.baseVersion ?? 0,
        }),
    },
  },
  'fires a schedule late in silence': {
    breaks: '7',
    needs: { hasTimes: true, revisions: 3 },
    rules: {
      fireSchedule: (change, context) =>
        machine.fireSchedule(change, {
          ...context,
          now:
            change.publishAt && context.now > change.publishAt.at
              ? change.publishAt.at
              : context.now,
        }),
    },
  },
  'edits what waits for its time': {
    breaks: '7',
    needs: { hasTimes: true, revisions: 3 },
    rules: {
      saveEdit: (change, actor, context, edit) =>
        machine.saveEdit(
          change.state === 'scheduled' ? { ...change, state: 'in-review' } : change,
          actor,
          context,
          edit,
        ),
    },
  },
  'approves what its reviewer returns': {
    breaks: '9',
    needs: { hasMarks: true },
    rules: {
      approve: (change, actor, context, { marks: _ignored, ...verdict }) =>
        machine.approve(change, actor, context, verdict),
    },
  },
  'publishes over an open thread': {
    breaks: '1',
    needs: { hasThreads: true },
    rules: {
      publishChange: publishWith((change, context) => [change, { ...context, openThreads: 0 }]),
    },
  },
};
