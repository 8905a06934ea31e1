import { effectiveConsent, strictestConsent } from './effective-consent.ts';
import { attestations } from './entry.ts';

const measured = (jurisdictions: string[], held: readonly string[] = attestations) => ({
  exemption: { criterion: 'audience-measurement', jurisdictions, attestations: held },
});
const appearance = { exemption: { criterion: 'appearance', jurisdictions: ['GB', 'EU'] } };
const whenAnonymised = { consent: 'exempt-when-anonymised' } as const;

describe('the consent an entry needs', () => {
  for (const [what, entry, category, jurisdiction, expected] of [
    ['in a category that asks for it', measured(['EU']), { consent: 'required' }, 'EU', 'required'],
    ['in an exempt category', {}, { consent: 'exempt' }, 'EU', 'exempt'],
    ['in an unknown category', measured(['EU']), undefined, 'EU', 'required'],
    ['in a category without a rule', measured(['EU']), {}, 'EU', 'required'],
    ['when anonymised, without exemption', {}, whenAnonymised, 'FR', 'required'],
    ['when anonymised and attested', measured(['FR']), whenAnonymised, 'FR', 'exempt'],
    ['when exempt elsewhere', measured(['FR']), whenAnonymised, 'EU', 'required'],
    ['when exempt in the EU, in France', measured(['EU']), whenAnonymised, 'FR', 'exempt'],
    ['when exempt in the EU, in Great Britain', measured(['EU']), whenAnonymised, 'GB', 'required'],
    [
      'with four of five attestations',
      measured(['FR'], attestations.slice(1)),
      whenAnonymised,
      'FR',
      'required',
    ],
    ['for appearance in Great Britain', appearance, whenAnonymised, 'GB', 'exempt'],
    ['for appearance elsewhere', appearance, whenAnonymised, 'EU', 'required'],
    [
      'for another criterion',
      { exemption: { ...measured(['FR']).exemption, criterion: 'requested-service' } },
      whenAnonymised,
      'FR',
      'required',
    ],
  ] as const) {
    it(`is "${expected}" ${what}`, () => {
      expect(effectiveConsent(entry, category, jurisdiction)).toBe(expected);
    });
  }
});

describe('the strictest consent', () => {
  for (const [jurisdictions, expected] of [
    [['FR'], 'exempt'],
    [['EU', 'FR'], 'required'],
    [[], 'required'],
  ] as const) {
    it(`is "${expected}" over ${jurisdictions.join(' and ') || 'no jurisdiction'}`, () => {
      expect(strictestConsent(measured(['FR']), whenAnonymised, jurisdictions)).toBe(expected);
    });
  }

  it('is "exempt" for an exempt category, enabled jurisdictions or not', () => {
    expect(strictestConsent({}, { consent: 'exempt' }, [])).toBe('exempt');
  });
});
