import { aChange, aContext, aFinding, ada, approvedBy, ben, rita } from './change.fixture.ts';
import { withdraw } from './withdraw.ts';

describe('withdrawing a change', () => {
  const change = approvedBy(aChange({ state: 'in-review' }), 'rita');

  it('works against approvals, conflicts and errors', () => {
    const context = aContext(change, { liveVersion: () => 9, findings: [aFinding('CK001')] });
    const outcome = withdraw(change, ben, context);
    expect(outcome.ok && outcome.value.state).toBe('withdrawn');
  });

  it('is open to a contributor who has lost every role', () => {
    const outcome = withdraw(change, { kind: 'user', id: 'ada', roles: [] }, aContext(change));
    expect(outcome.ok).toBeTrue();
  });

  it('is not for reviewers: they reject, and say why', () => {
    expect(withdraw(change, rita, aContext(change)).ok).toBeFalse();
  });

  it('happens once', () => {
    const gone = { ...change, state: 'withdrawn' as const };
    expect(withdraw(gone, ada, aContext(gone))).toEqual({
      ok: false,
      error: [{ code: 'BAD_STATE', state: 'withdrawn' }],
    });
  });
});
