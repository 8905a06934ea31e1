import { shippedCategories } from '../sample/shipped-categories.ts';
import { constants } from './constants.ts';

describe('the constants of the rules', () => {
  // lint-rules.md §2
  it('ask for two literal characters in a pattern', () => {
    expect(constants.MIN_LITERALS).toBe(2);
  });

  it('expect a party of two of the shipped categories and of no other', () => {
    const ids = shippedCategories.map(({ id }) => id);
    const expected = ids.map((id) => [id, constants.PARTY_BY_CATEGORY[id]]);

    expect(expected).toEqual([
      ['necessary', undefined],
      ['statistical', undefined],
      ['internal', 'first'],
      ['third-party', 'third'],
    ]);
  });
});
