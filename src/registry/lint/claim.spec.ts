import { aCatalogue, aDocument, anEntry, without } from '../catalogue/catalogue.fixture.ts';
import { claimGroups, claimsOf, readOf } from './claim.ts';

const catalogue = aCatalogue(
  aDocument('entry', 'b', anEntry({ domains: ['b.example.org'] })),
  aDocument('entry', 'a', anEntry({ domains: ['a.example.org'] })),
  aDocument('entry', 'c', anEntry({ category: 'internal' })),
  aDocument('entry', 'd', without(anEntry(), 'storage')),
);

describe('the claims of a catalogue', () => {
  it('go by entry id, and leave out entries of unknown storage', () => {
    expect(claimsOf(catalogue).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('form a group where only entry and place differ', () => {
    const groups = claimGroups(claimsOf(catalogue));

    expect(groups.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
  });

  it('are found in a group by their place', () => {
    const [a, b] = claimsOf(catalogue);
    const [group] = claimGroups(claimsOf(catalogue));

    expect(group?.claimAt(b!)?.id).toBe('b');
    expect(group?.claimAt({ ...a!, body: { domains: ['z.example.org'] } })).toBeUndefined();
  });

  it('name the fields that a verdict reads', () => {
    const [a] = claimsOf(catalogue);

    expect(Object.keys(readOf(a!, 'other'))).toEqual([
      'other/names/0',
      'other/storage',
      'other/domains',
      'other/path',
    ]);
  });
});
