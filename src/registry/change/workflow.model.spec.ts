import { err, ok } from '../result.ts';
import type { Change } from './change.ts';
import { conflictsOf } from './conflicts.ts';
import type { Context } from './context.ts';
import { explore } from './explore.fixture.ts';
import { machine, type Machine } from './workflow.fixture.ts';

// Three revisions are the fewest in which content can return to what was once approved.
const full = { approvalsNeeded: 1, revisions: 3, externalReleases: 1 };
const small = { ...full, revisions: 2 };

type Publish = Machine['publishChange'];
const publishWith =
  (bend: (change: Change, context: Context) => readonly [Change, Context]): Publish =>
  (change, actor, context) => {
    const [bentChange, bentContext] = bend(change, context);
    return machine.publishChange(bentChange, actor, bentContext);
  };

const refuse = () => err([{ code: 'FORBIDDEN' } as const]);
const isConflicted = (change: Change, context: Context): boolean =>
  conflictsOf(change, context.liveVersion).length > 0;

/** Each breaks one rule, and names the invariant that must notice. */
const mutants: Readonly<
  Record<string, { readonly rules: Partial<Machine>; readonly breaks: string }>
> = {
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
};

describe('the workflow, explored to its last state', () => {
  it('keeps its invariants when one approval is needed', () => {
    const { states, violations } = explore(machine, full);
    expect(violations).toEqual([]);
    expect(states).toBeGreaterThan(100_000);
  });

  it('keeps its invariants when two approvals are needed', () => {
    const { violations } = explore(machine, { ...small, approvalsNeeded: 2 });
    expect(violations).toEqual([]);
  });

  for (const [name, { rules, breaks }] of Object.entries(mutants)) {
    it(`would notice a machine that ${name}`, () => {
      const { violations } = explore({ ...machine, ...rules }, breaks === '8' ? small : full);
      expect(violations.map(([first]) => first)).toEqual([breaks]);
    });
  }
});
