import { aChange, aContext, ada, rita } from './change.fixture.ts';
import { overrideConsent } from './override-consent.ts';

const change = aChange();
const context = aContext(change);
const wanted = { asksAgain: false, reason: ' The recipient only got a new name. ' };

describe('overriding whether visitors are asked again', () => {
  it('is content, with its reason', () => {
    const outcome = overrideConsent(change, ada, context, wanted);
    expect(outcome.ok && outcome.value.revision).toBe(3);
    expect(outcome.ok && outcome.value.consentOverride).toEqual({
      asksAgain: false,
      reason: 'The recipient only got a new name.',
      person: 'ada',
      at: context.now,
    });
  });

  it('is taken back to what the rules say', () => {
    const said = overrideConsent(change, ada, context, wanted);
    const back = overrideConsent(said.ok ? said.value : change, ada, context, undefined);
    expect(back.ok && 'consentOverride' in back.value).toBe(false);
    // Nothing was said: no approval has to fall.
    expect(overrideConsent(change, ada, context, undefined)).toEqual({ ok: true, value: change });
  });

  it('needs a reason, and an administrator', () => {
    expect(overrideConsent(change, ada, context, { ...wanted, reason: 'Just so.' })).toEqual({
      ok: false,
      error: [{ code: 'VALIDATION', at: '/reason', detail: 'at least 20 characters' }],
    });
    expect(overrideConsent(change, rita, context, wanted)).toEqual({
      ok: false,
      error: [{ code: 'FORBIDDEN' }],
    });
  });
});
