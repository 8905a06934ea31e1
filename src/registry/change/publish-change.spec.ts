import { aChange, aContext, aFinding, ada, approvedBy, ben, rita } from './change.fixture.ts';
import { publishChange } from './publish-change.ts';

const change = approvedBy(aChange({ state: 'in-review' }), 'rita');
const codeOf = (outcome: ReturnType<typeof publishChange>): string =>
  outcome.ok ? outcome.value.state : (outcome.error[0]?.code ?? '');

describe('publishing a change', () => {
  it('makes it the release after the live one', () => {
    const outcome = publishChange(change, ada, aContext(change, { liveRelease: 41 }));
    expect(outcome.ok && [outcome.value.state, outcome.value.release]).toEqual(['published', 42]);
  });

  it('is open to every administrator, the author included: four eyes are author and approver', () => {
    expect(codeOf(publishChange(change, ada, aContext(change)))).toBe('published');
    expect(codeOf(publishChange(change, ben, aContext(change)))).toBe('published');
    expect(codeOf(publishChange(change, rita, aContext(change)))).toBe('FORBIDDEN');
  });

  it('is refused without approval, and says how many are there and needed', () => {
    expect(publishChange(change, ada, aContext(change, { approvalsNeeded: 2 }))).toEqual({
      ok: false,
      error: [{ code: 'NOT_APPROVED', approvals: 1, needed: 2 }],
    });
  });

  it('is refused by any error that nobody has set aside', () => {
    const findings = [aFinding('LG008', 'reviewer')];
    expect(codeOf(publishChange(change, ada, aContext(change, { findings })))).toBe(
      'BLOCKED_BY_FINDINGS',
    );
  });

  it('is refused over somebody else’s release', () => {
    const moved = aContext(change, { liveVersion: () => 2 });
    expect(codeOf(publishChange(change, ada, moved))).toBe('CONFLICT');
  });
});
