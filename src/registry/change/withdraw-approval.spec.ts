import { isApproved } from './approvals.ts';
import { aChange, aContext, ada, approvedBy, rita, user } from './change.fixture.ts';
import { withdrawApproval } from './withdraw-approval.ts';

const publishAt = { at: '2026-12-01T08:00:00Z', zone: 'UTC', wall: '2026-12-01T08:00' };
const waiting = approvedBy(aChange({ state: 'scheduled', publishAt }), 'rita');
const ravi = user('ravi', 'reviewer');

describe('withdrawing an approval', () => {
  it('keeps both decisions on record, and the change is approved no more', () => {
    const outcome = withdrawApproval(waiting, rita, aContext(waiting));
    const next = outcome.ok ? outcome.value : waiting;
    expect(next.decisions.map(({ verdict }) => verdict)).toEqual(['approve', 'withdraw-approval']);
    expect(isApproved(next, aContext(next))).toBe(false);
  });

  it('takes a waiting change back into review', () => {
    const outcome = withdrawApproval(waiting, rita, aContext(waiting));
    expect(outcome.ok && outcome.value.state).toBe('in-review');
  });

  it('lets it wait on when enough other approvals stand', () => {
    const both = approvedBy(waiting, 'rita', 'ravi');
    const outcome = withdrawApproval(both, ravi, aContext(both));
    expect(outcome.ok && outcome.value.state).toBe('scheduled');
  });

  it('is for those alone whose approval counts', () => {
    const code = (actor: typeof ravi) => {
      const outcome = withdrawApproval(waiting, actor, aContext(waiting));
      return !outcome.ok && outcome.error[0]?.code;
    };
    expect(code(ravi)).toBe('BAD_STATE');
    expect(code(ada)).toBe('FORBIDDEN');
    const again = withdrawApproval(waiting, rita, aContext(waiting));
    const next = again.ok ? again.value : waiting;
    expect(withdrawApproval(next, rita, aContext(next)).ok).toBe(false);
  });
});
