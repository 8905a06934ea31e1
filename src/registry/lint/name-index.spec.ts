import { array, assert, constantFrom, property, record, string, type Arbitrary } from 'fast-check';
import { matchKinds, type NamePattern } from '../entry/name-pattern.ts';
import { overlaps } from '../entry/overlaps.ts';
import { nameIndex } from './name-index.ts';

const aName: Arbitrary<NamePattern> = record({
  pattern: string({ unit: constantFrom('a', 'b', '_', '*'), minLength: 1, maxLength: 5 }),
  match: constantFrom(...matchKinds),
});

describe('the index of names', () => {
  it('finds exactly what comparing each with each would find', () => {
    assert(
      property(array(aName, { maxLength: 30 }), (names) => {
        const all = names.map((name) => ({ name }));
        const meeting = nameIndex(all);
        for (const one of all) {
          const expected = all.filter((other) => other !== one && overlaps(one.name, other.name));
          const found = [...meeting(one)];

          expect(found.length).toBe(expected.length);
          expect(new Set(found)).toEqual(new Set(expected));
        }
      }),
    );
  });
});
