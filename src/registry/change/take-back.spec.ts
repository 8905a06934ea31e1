import { aChange, aContext, ada, approvedBy, ben, hashOf } from './change.fixture.ts';
import { approvalsOf } from './approvals.ts';
import { takeBack } from './take-back.ts';

describe('taking a change back', () => {
  it('makes it a draft and keeps what was decided on its content', () => {
    const change = approvedBy(aChange({ state: 'in-review' }), 'rita');
    const context = aContext(change);
    const outcome = takeBack(change, ada, context);
    if (!outcome.ok) return fail(outcome.error);
    expect(outcome.value.state).toBe('draft');
    expect(approvalsOf(outcome.value, hashOf(change), context.standing).length).toBe(1);
  });

  it('is for its contributors', () => {
    const change = aChange({ state: 'in-review' });
    expect(takeBack(change, ben, aContext(change)).ok).toBeFalse();
  });
});
