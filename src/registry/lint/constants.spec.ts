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

  // lint-rules.md §2: the legal texts speak of months, the day counts are this project's reading.
  for (const [name, days] of [
    ['MAX_COOKIE_AGE_S', 400],
    ['MAX_EXEMPT_AGE_S', 396],
    ['MAX_EXEMPT_DATA_S', 761],
  ] as const) {
    it(`read ${name} as ${days} days`, () => expect(constants[name]).toBe(days * 86_400));
  }
});
