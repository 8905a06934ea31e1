import type { Decision } from './change.ts';
import { aChange, aContext, approvedBy, hashOf } from './change.fixture.ts';
import { approvalsOf, isApproved } from './approvals.ts';

const change = approvedBy(aChange({ state: 'in-review' }), 'rita');
const [approval] = change.decisions as [Decision];
const people = (decisions: readonly Decision[]): readonly string[] =>
  approvalsOf({ ...change, decisions }, hashOf(change), aContext(change).standing).map(
    ({ person }) => person,
  );

describe('an approval', () => {
  it('counts when an active reviewer who contributed nothing gave it on this content', () => {
    expect(people([approval])).toEqual(['rita']);
  });

  const lapsed: readonly (readonly [string, Partial<Decision>])[] = [
    ['given on other content', { contentHash: 'sha256-other' }],
    ['given on an earlier revision', { revision: 1 }],
    ['given by somebody who is no reviewer', { person: 'ben' }],
    ['given by somebody nobody knows', { person: 'ghost' }],
  ];
  for (const [why, part] of lapsed) {
    it(`does not count when it was ${why}`, () => {
      expect(people([{ ...approval, ...part }])).toEqual([]);
    });
  }

  it('does not count when its author has since contributed', () => {
    const touched = { ...change, contributors: ['ada', 'rita'] };
    expect(approvalsOf(touched, hashOf(change), aContext(change).standing)).toEqual([]);
  });

  it('does not count while its author is deactivated', () => {
    const standing = () => ({ active: false, roles: ['reviewer'] as const });
    expect(approvalsOf(change, hashOf(change), standing)).toEqual([]);
  });

  it('counts once however often it is given', () => {
    expect(people([approval, approval])).toEqual(['rita']);
  });

  it('gives way to a later request for changes by the same person', () => {
    expect(people([approval, { ...approval, verdict: 'request-changes' }])).toEqual([]);
  });

  it('replaces an earlier request for changes by the same person', () => {
    expect(people([{ ...approval, verdict: 'request-changes' }, approval])).toEqual(['rita']);
  });
});

describe('the approval of a change', () => {
  it('takes as many as are needed', () => {
    expect(isApproved(change, aContext(change, { approvalsNeeded: 1 }))).toBeTrue();
    expect(isApproved(change, aContext(change, { approvalsNeeded: 2 }))).toBeFalse();
    const twice = approvedBy(change, 'rita', 'ravi');
    expect(isApproved(twice, aContext(change, { approvalsNeeded: 2 }))).toBeTrue();
  });

  it('waits while anybody stands by a request for changes', () => {
    const decisions: Decision[] = [
      approval,
      { ...approval, person: 'ravi', verdict: 'request-changes' },
    ];
    expect(isApproved({ ...change, decisions }, aContext(change))).toBeFalse();
  });

  it('is given by nobody only where the settings say so', () => {
    const bare = aChange({ state: 'in-review' });
    expect(isApproved(bare, aContext(bare))).toBeFalse();
    expect(isApproved(bare, aContext(bare, { approvalsNeeded: 0 }))).toBeTrue();
  });
});
