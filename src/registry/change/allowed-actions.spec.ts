import type { Actor } from './actor.ts';
import { allowedActions } from './allowed-actions.ts';
import { aChange, aContext, ada, approvedBy, rita } from './change.fixture.ts';

const change = approvedBy(aChange({ state: 'in-review' }), 'rita');
const of = (actor: Actor) => allowedActions(change, actor, aContext(change));
const allowedTo = (actor: Actor): readonly string[] =>
  of(actor).flatMap(({ action, allowed }) => (allowed ? [action] : []));

describe('what may be done with an approved change', () => {
  it('is everything but deciding, for its author', () => {
    expect(allowedTo(ada)).toEqual([
      'edit',
      'rename',
      'set-publish-time',
      'acknowledge',
      'override-consent',
      'take-back',
      'withdraw',
      'publish',
    ]);
  });

  it('is deciding, and taking back what they decided, for a reviewer', () => {
    expect(allowedTo(rita)).toEqual(['approve', 'withdraw-approval', 'request-changes', 'reject']);
  });

  it('is nothing for the public', () => {
    expect(allowedTo({ kind: 'public' })).toEqual([]);
  });

  it('comes with the reason against it', () => {
    const approving = of({ kind: 'user', id: 'ada', roles: ['reviewer'] });
    expect(approving.find(({ action }) => action === 'approve')).toEqual({
      action: 'approve',
      allowed: false,
      problem: { code: 'SELF_APPROVAL' },
    });
  });
});
