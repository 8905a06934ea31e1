import { aRegistry, anAskedEntry } from '../../formats/registry.fixture.ts';
import { bannerShift } from './banner-shift.ts';

const withAds = (parts: Parameters<typeof anAskedEntry>[0] = {}) =>
  aRegistry({ entries: [...aRegistry().entries, anAskedEntry(parts)] });

describe('what shifts in the banner', () => {
  it('is a new entry under its category, which was shown before', () => {
    expect(bannerShift(aRegistry(), withAds())).toEqual({
      appears: [{ what: 'entry', id: 'ads', category: 'third-party' }],
      disappears: [],
      moves: [],
    });
  });

  it('is a category that is no longer always on', () => {
    const asked = withAds({ category: 'statistical' });
    const exemption = {
      criterion: 'audience-measurement' as const,
      jurisdictions: ['EU'],
      attestations: [
        'anonymous-output' as const,
        'no-cross-reference' as const,
        'no-cross-site-id' as const,
        'no-third-party-transfer' as const,
        'own-use' as const,
      ],
      rationale: { en: 'Totals alone.' },
      decidedBy: 'reviewer',
      decidedAt: '2026-11-25',
      reviewBy: '2027-11-25',
    };
    const exempt = withAds({ category: 'statistical', exemption });

    expect(bannerShift(exempt, asked).moves).toEqual([
      { what: 'category', id: 'statistical', by: 'consent', from: 'always-on', to: 'asked' },
    ]);
  });

  it('is an entry that goes, with its category if that goes too', () => {
    const next = aRegistry({
      categories: aRegistry().categories.filter(({ id }) => id !== 'third-party'),
    });

    expect(bannerShift(withAds(), next).disappears).toEqual([
      { what: 'category', id: 'third-party' },
      { what: 'entry', id: 'ads', category: 'third-party' },
    ]);
  });

  it('is no section: those are the policy page’s', () => {
    const next = aRegistry({ policy: { ...aRegistry().policy, sections: [] } });

    expect(bannerShift(aRegistry(), next).disappears).toEqual([]);
  });
});
