import { covers, isKnownJurisdiction, jurisdictions, jurisdictionsOf } from './jurisdictions.ts';

describe('jurisdictions', () => {
  it('follow from the enabled packs, core having none', () => {
    expect(jurisdictionsOf({ fr: '2026.1', core: '2026.1', eu: '2026.1' })).toEqual(['EU', 'FR']);
    expect(jurisdictionsOf({ 'us-ca': '2026.1' })).toEqual(['US-CA']);
    expect(jurisdictionsOf(undefined)).toEqual([]);
  });

  for (const [named, where, expected] of [
    ['EU', 'FR', true],
    ['FR', 'EU', false],
    ['EU', 'GB', false],
    ['GB', 'GB', true],
    ['EU', 'EU', true],
    ['EU', '', false],
  ] as const) {
    it(`${named} ${expected ? 'holds' : 'does not hold'} in ${where || 'no jurisdiction'}`, () => {
      expect(covers(named, where)).toBe(expected);
    });
  }

  it('are known by their codes', () => {
    expect(jurisdictions).toEqual(['EU', 'FR', 'GB', 'US-CA', 'CA-QC']);
    expect(isKnownJurisdiction('FR')).toBeTrue();
    expect(isKnownJurisdiction('XX')).toBeFalse();
    expect(isKnownJurisdiction('constructor')).toBeFalse();
  });
});
