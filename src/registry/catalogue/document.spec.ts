import {
  aCategory,
  anEntry,
  aLocation,
  aNotice,
  aPolicy,
  aProvider,
  someSettings,
} from './catalogue.fixture.ts';
import { bodySchemas, kinds, singleKinds, type Bodies, type Kind } from './document.ts';
import { refusedBy } from './refusals.fixture.ts';

const bodies: Bodies = {
  entry: anEntry(),
  category: aCategory(),
  provider: aProvider(),
  location: aLocation(),
  notice: aNotice(),
  policy: aPolicy(),
  settings: someSettings(),
};

/** A draft of a location holds nothing that a draft of a category may not hold. */
const takenBy: Partial<Record<Kind, readonly Kind[]>> = { location: ['category', 'location'] };

describe('the kinds of document', () => {
  it('are the seven, of which notice, policy and settings exist once', () => {
    expect([...kinds].sort()).toEqual([
      'category',
      'entry',
      'location',
      'notice',
      'policy',
      'provider',
      'settings',
    ]);
    expect([...singleKinds].sort()).toEqual(['notice', 'policy', 'settings']);
  });

  for (const kind of kinds) {
    it(`let a ${kind} lack every member, as a draft may`, () => {
      expect(refusedBy(bodySchemas[kind], {})).toEqual([]);
    });

    it(`know a ${kind} by its own schema and by no other`, () => {
      const takers = kinds.filter((one) => refusedBy(bodySchemas[one], bodies[kind]).length === 0);

      expect(takers).toEqual([...(takenBy[kind] ?? [kind])]);
    });

    it(`let a ${kind} hold no member that is unknown`, () => {
      expect(refusedBy(bodySchemas[kind], { ...bodies[kind], colour: 'red' })).toContain('/colour');
    });
  }
});
