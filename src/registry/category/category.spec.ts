import { aCategory, without } from '../catalogue/catalogue.fixture.ts';
import { refusedAt, refusedBy } from '../catalogue/refusals.fixture.ts';
import { consentModeSignals, consentRules, PublishedCategory } from './category.ts';

describe('a category as a draft', () => {
  it('may be whole, or lack everything', () => {
    expect(refusedAt('category', aCategory())).toEqual([]);
    expect(refusedAt('category', {})).toEqual([]);
  });

  for (const [what, body, at] of [
    ['another consent rule', { consent: 'opt-out' }, '/consent'],
    ['an order below 0', { order: -1 }, '/order'],
    ['an order between two', { order: 1.5 }, '/order'],
    ['a label without a locale', { label: 'Necessary' }, '/label'],
    [
      'a signal that Google does not know',
      { signals: { googleConsentMode: ['ads'], gpcOptOut: false } },
      '/signals/googleConsentMode/0',
    ],
    ['silence about GPC', { signals: { googleConsentMode: [] } }, '/signals'],
    [
      'GPC as a word',
      { signals: { googleConsentMode: [], gpcOptOut: 'yes' } },
      '/signals/gpcOptOut',
    ],
    [
      'a signal of another system',
      { signals: { googleConsentMode: [], gpcOptOut: true, meta: true } },
      '/signals/meta',
    ],
    ['an unknown member', { colour: 'red' }, '/colour'],
  ] as const) {
    it(`refuses ${what}`, () => expect(refusedAt('category', body)).toEqual([at]));
  }

  it('knows the three consent rules and the seven signals of Consent Mode', () => {
    expect([...consentRules].sort()).toEqual(['exempt', 'exempt-when-anonymised', 'required']);
    expect([...consentModeSignals].sort().join(' ')).toBe(
      'ad_personalization ad_storage ad_user_data analytics_storage functionality_storage ' +
        'personalization_storage security_storage',
    );
  });

  it('lists each of the seven signals at most once', () => {
    const signals = (googleConsentMode: readonly string[]) => ({
      signals: { googleConsentMode, gpcOptOut: true },
    });

    expect(refusedAt('category', signals(consentModeSignals))).toEqual([]);
    expect(refusedAt('category', signals([...consentModeSignals, 'ad_storage']))).toEqual([
      '/signals/googleConsentMode',
    ]);
  });
});

describe('a category of the registry JSON', () => {
  const whole = {
    ...aCategory(),
    id: 'necessary',
    label: { en: 'Necessary' },
    description: { en: 'Needed.' },
  };

  it('is whole, and no less', () => {
    expect(refusedBy(PublishedCategory, whole)).toEqual([]);
    for (const name of Object.keys(whole) as (keyof typeof whole)[]) {
      expect(refusedBy(PublishedCategory, without(whole, name)))
        .withContext(name)
        .toEqual(['']);
    }
  });

  it('holds words alone, and no member that is unknown', () => {
    expect(refusedBy(PublishedCategory, { ...whole, colour: 'red' })).toContain('/colour');
    expect(refusedBy(PublishedCategory, { ...whole, label: aCategory().label })).toEqual([
      '/label/en',
      '/label/fr',
    ]);
  });
});
