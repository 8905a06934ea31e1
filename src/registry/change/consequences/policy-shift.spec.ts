import { aRegistry, anAskedEntry } from '../../formats/registry.fixture.ts';
import { policyShift } from './policy-shift.ts';

const withAds = aRegistry({ entries: [...aRegistry().entries, anAskedEntry()] });

describe('what shifts on the policy page', () => {
  it('is a table that appears with its first entry', () => {
    expect(policyShift(aRegistry(), withAds).appears).toEqual([
      { what: 'category', id: 'third-party' },
      { what: 'entry', id: 'ads', category: 'third-party' },
    ]);
  });

  it('is a table that goes with its last entry', () => {
    expect(policyShift(withAds, aRegistry()).disappears.map(({ what }) => what)).toEqual([
      'category',
      'entry',
    ]);
  });

  it('is no table for a category that declares nothing', () => {
    const next = aRegistry({
      categories: aRegistry().categories.filter(({ id }) => id !== 'internal'),
    });

    expect(policyShift(aRegistry(), next).disappears).toEqual([]);
  });

  it('is a section that goes, or takes another place', () => {
    const policy = aRegistry().policy;
    const section = (id: string, order: number) => ({
      id,
      order,
      heading: { en: id },
      body: { en: id },
    });
    const before = aRegistry({
      policy: { ...policy, sections: [section('a', 1), section('b', 2)] },
    });
    const turned = aRegistry({
      policy: { ...policy, sections: [section('a', 3), section('b', 2)] },
    });
    const fewer = aRegistry({ policy: { ...policy, sections: [section('b', 2)] } });

    expect(policyShift(before, turned).moves).toEqual([
      { what: 'section', id: 'a', by: 'order', from: 1, to: 2 },
    ]);
    expect(policyShift(before, fewer).disappears).toEqual([{ what: 'section', id: 'a' }]);
  });
});
