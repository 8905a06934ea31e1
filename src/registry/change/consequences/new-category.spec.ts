import { aRegistry, anAskedEntry } from '../../formats/registry.fixture.ts';
import type { RegistryJson } from '../../formats/registry-json.ts';
import { askedIn } from './asked.ts';
import { newCategory } from './new-category.ts';

const { categories, entries } = aRegistry();
const extra = { ...categories.find(({ id }) => id === 'third-party')!, id: 'social' };
const reasons = (parts: Partial<RegistryJson>) =>
  newCategory(askedIn(aRegistry()), askedIn(aRegistry(parts))).map(({ category }) => category);

describe('a new category', () => {
  it('is asked for when its rule requires consent', () => {
    expect(reasons({ categories: [...categories, extra] })).toEqual(['social']);
  });

  it('is not asked for when all it holds is exempt', () => {
    const exempt = { ...extra, consent: 'exempt' as const };
    expect(reasons({ categories: [...categories, exempt] })).toEqual([]);
  });

  it('is one that needed no consent before', () => {
    const stricter = categories.map((one) =>
      one.id === 'necessary' ? { ...one, consent: 'required' as const } : one,
    );
    expect(reasons({ categories: stricter })).toEqual(['necessary']);
  });

  it('is not one that was asked for already and now holds an entry', () => {
    expect(reasons({ entries: [...entries, anAskedEntry()] })).toEqual([]);
  });
});
