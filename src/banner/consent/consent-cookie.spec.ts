import type { Consent } from './consent.ts';
import { formatConsent, parseConsent, readConsent, writeConsent } from './consent-cookie.ts';

const consent: Consent = {
  release: 42,
  consentRevision: 3,
  decidedAt: 1_790_000_000,
  id: '12_34',
  choices: new Map([
    ['statistical', true],
    ['third-party', false],
  ]),
};
const settings = { cookie: 'spec_preferences', maxAgeSeconds: 3600 };

describe('the consent cookie', () => {
  afterEach(() => {
    for (const name of ['spec_preferences', 'spec_preferences2'])
      document.cookie = `${name}=;path=/;max-age=0`;
  });

  it('is compact and needs no escaping', () => {
    expect(formatConsent(consent)).toBe('1|42|3|tlpwu8|12_34|1statistical|0third-party');
  });

  it('reads what it wrote', () => {
    expect(parseConsent(formatConsent(consent))).toEqual(consent);
  });

  for (const foreign of [
    '',
    'true',
    '{"statistical":true}',
    '2|42|3|tlpwu8|12_34|1statistical',
    '1|42|3|tlpwu8',
    '1|x|3|tlpwu8|12_34|1statistical',
    '1|42|3|tlpwu8|12_34|statistical',
    '1|42|3|tlpwu8|12_34|2statistical',
    '1|42|3|tlpwu8|12_34|1<img>',
    '%00|1',
  ]) {
    it(`takes ${JSON.stringify(foreign)} for no choice`, () => {
      expect(parseConsent(foreign)).toBeUndefined();
    });
  }

  it('does not take a category named like a built-in for granted', () => {
    expect(parseConsent('1|1|1|a|b')?.choices.get('constructor')).toBeUndefined();
  });

  it('is found in the jar beside cookies with a similar name', () => {
    document.cookie = 'spec_preferences2=1|9|9|a|b;path=/';
    writeConsent(settings, consent);
    expect(readConsent('spec_preferences')).toEqual(consent);
  });

  it('is passed over when another program wrote it', () => {
    document.cookie = 'spec_preferences=yes;path=/';
    expect(readConsent('spec_preferences')).toBeUndefined();
  });

  it('is kept for this host when the configured domain is another one', () => {
    writeConsent({ ...settings, domain: 'elsewhere.example' }, consent);
    expect(readConsent('spec_preferences')?.id).toBe('12_34');
  });
});
