import { isApproved } from './approvals.ts';
import { aChange, aContext, ada, approvedBy, hashOf, rita } from './change.fixture.ts';
import { unschedule } from './unschedule.ts';

const publishAt = { at: '2026-12-01T08:00:00Z', zone: 'UTC', wall: '2026-12-01T08:00' };
const change = approvedBy(aChange({ state: 'scheduled', publishAt }), 'rita');

describe('unscheduling a change', () => {
  it('puts it back into review, still approved: nothing of its content changed', () => {
    const outcome = unschedule(change, ada, aContext(change));
    expect(outcome.ok && outcome.value.state).toBe('in-review');
    const next = outcome.ok ? outcome.value : change;
    expect(isApproved(next, aContext(next, { contentHash: hashOf(next) }))).toBe(true);
  });

  it('is an administrator’s, and only of a change that waits', () => {
    const code = (outcome: ReturnType<typeof unschedule>) => !outcome.ok && outcome.error[0]?.code;
    expect(code(unschedule(change, rita, aContext(change)))).toBe('FORBIDDEN');
    const open = aChange({ state: 'in-review' });
    expect(code(unschedule(open, ada, aContext(open)))).toBe('BAD_STATE');
  });
});
