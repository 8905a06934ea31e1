import { array, assert, constantFrom, property, record, string, type Arbitrary } from 'fast-check';
import { matchKinds, type NamePattern } from '../entry/name-pattern.ts';
import { overlaps } from '../entry/overlaps.ts';
import { claimIndex } from './claim-index.ts';
import type { Claim } from './claim.ts';

const aClaim = (name: NamePattern, index: number): Claim => ({
  id: `e${index}`,
  index: 0,
  name,
  storage: index % 3 === 0 ? 'local-storage' : 'cookie',
  body: {},
});

const aName: Arbitrary<NamePattern> = record({
  pattern: string({ unit: constantFrom('a', 'b', '_', '*'), minLength: 1, maxLength: 5 }),
  match: constantFrom(...matchKinds),
});

describe('the index of claims', () => {
  it('finds exactly what comparing each with each would find', () => {
    assert(
      property(array(aName, { maxLength: 30 }), (names) => {
        const claims = names.map(aClaim);
        const index = claimIndex(claims);
        for (const claim of claims) {
          const expected = claims.filter(
            (other) =>
              other !== claim &&
              other.storage === claim.storage &&
              overlaps(claim.name, other.name),
          );
          const found = [...index.meeting(claim, () => true)];

          expect(found.length).toBe(expected.length);
          expect(new Set(found)).toEqual(new Set(expected));
        }
      }),
    );
  });
});
