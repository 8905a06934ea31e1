import type { Actor } from './actor.ts';
import { changeStates, type ChangeState } from './change.ts';
import {
  aChange,
  aContext,
  ada,
  approvedBy,
  ben,
  rita,
  shown,
  token,
  user,
} from './change.fixture.ts';
import { judge, permissionProblems } from './judge.ts';
import { actions, transitions, type Action } from './transitions.ts';

const firstCode = (action: Action, actor: Actor, state: ChangeState): string | undefined => {
  const author = action === 'claim' ? 'gone' : 'ada';
  const change = approvedBy(aChange({ state, author }), 'ravi');
  const verdict = shown(change, 'because of this');
  const context = aContext(change, action === 'rebase' ? { liveVersion: () => 2 } : {});
  return judge(action, { change, actor, context, verdict })[0]?.code;
};

const ravi = user('ravi', 'reviewer');

/** The columns "from" and "who" of workflow.md, written out a second time. */
const allowed: readonly (readonly [Action, Actor, readonly ChangeState[]])[] = [
  ['edit', ben, ['draft', 'in-review', 'changes-requested']],
  ['rename', ben, ['draft', 'in-review', 'changes-requested', 'scheduled']],
  ['set-publish-time', ben, ['draft', 'in-review', 'changes-requested']],
  ['acknowledge', ben, ['draft', 'in-review', 'changes-requested']],
  ['override-consent', ben, ['draft', 'in-review', 'changes-requested']],
  ['submit', ada, ['draft', 'changes-requested']],
  ['take-back', ada, ['in-review']],
  ['approve', rita, ['in-review']],
  ['withdraw-approval', ravi, ['in-review', 'scheduled']],
  ['request-changes', rita, ['in-review', 'scheduled']],
  ['reject', rita, ['in-review', 'scheduled']],
  ['withdraw', ben, ['draft', 'in-review', 'changes-requested', 'scheduled']],
  ['unschedule', ben, ['scheduled']],
  ['publish', ada, ['in-review', 'scheduled']],
  ['rebase', ben, ['draft', 'in-review', 'changes-requested', 'scheduled']],
  ['claim', ben, ['draft', 'in-review', 'changes-requested', 'scheduled']],
];

describe('the table of transitions', () => {
  it('has a row for every action', () => {
    expect(allowed.map(([action]) => action)).toEqual([...actions]);
  });

  for (const [action, actor, states] of allowed) {
    it(`lets ${action} happen from ${states.join(', ')} alone`, () => {
      const passing = changeStates.filter((state) => firstCode(action, actor, state) === undefined);
      expect(passing).toEqual(changeStates.filter((state) => states.includes(state)));
    });

    it(`asks for permission before anything else when somebody would ${action}`, () => {
      const viewer = user('vera', 'viewer', 'integrator');
      expect(firstCode(action, viewer, 'published')).toBe('FORBIDDEN');
    });

    it(`never lets a token ${action}`, () => {
      expect(firstCode(action, token, 'in-review')).toBe('TOKEN_SCOPE');
    });

    it(`never lets the public or the system ${action}`, () => {
      expect(firstCode(action, { kind: 'public' }, 'in-review')).toBe('FORBIDDEN');
      expect(firstCode(action, { kind: 'system' }, 'in-review')).toBe('FORBIDDEN');
    });
  }

  it('names a state for each state that an action leaves', () => {
    const strangers = actions.flatMap((action) =>
      Object.keys(transitions[action].to).filter(
        (state) => !transitions[action].from.includes(state as ChangeState),
      ),
    );
    expect(strangers).toEqual([]);
  });
});

describe('the order of checks', () => {
  it('says to unschedule before a scheduled change is edited', () => {
    expect(firstCode('edit', ada, 'scheduled')).toBe('UNSCHEDULE_FIRST');
  });

  it('answers self-approval before a stale revision', () => {
    const change = aChange({ state: 'in-review', contributors: ['rita'] });
    const verdict = { revision: 1, contentHash: 'sha256-old' };
    const [problem] = judge('approve', { change, actor: rita, context: aContext(change), verdict });
    expect(problem).toEqual({ code: 'SELF_APPROVAL' });
  });

  it('answers a stale revision before a conflict', () => {
    const change = aChange({ state: 'in-review' });
    const context = aContext(change, { liveVersion: () => 7 });
    const verdict = { revision: 1, contentHash: 'sha256-old' };
    const [problem] = judge('approve', { change, actor: rita, context, verdict });
    expect(problem?.code).toBe('STALE_REVISION');
  });

  it('answers a conflict before missing approvals', () => {
    const change = aChange({ state: 'in-review' });
    const context = aContext(change, { liveVersion: () => 7 });
    expect(judge('publish', { change, actor: ada, context })[0]?.code).toBe('CONFLICT');
  });
});

describe('the permission for a step', () => {
  for (const [action, actor, code] of [
    ['submit', ada, undefined],
    ['submit', ben, 'FORBIDDEN'],
    ['take-back', ben, 'FORBIDDEN'],
    ['withdraw', ben, undefined],
    ['approve', rita, undefined],
    ['approve', ada, 'FORBIDDEN'],
    ['publish', rita, 'FORBIDDEN'],
    ['edit', token, 'TOKEN_SCOPE'],
  ] as const) {
    const who = actor.kind === 'user' ? actor.id : 'a token';
    it(`is ${code ?? 'given'} when ${who} would ${action}, whatever the state`, () => {
      const codes = changeStates.map(
        (state) => permissionProblems(action, { change: aChange({ state }), actor })[0]?.code,
      );
      expect(new Set(codes)).toEqual(new Set([code]));
    });
  }
});
