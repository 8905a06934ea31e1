import { directionOf } from './direction-of.ts';

describe('the direction of a language', () => {
  for (const [locale, expected] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['no tag', 'ltr'],
  ] as const) {
    it(`is ${expected} for ${locale}`, () => expect(directionOf(locale)).toBe(expected));
  }
});
