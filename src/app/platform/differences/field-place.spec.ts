import { placeOf } from './field-place';

describe('the place of a difference', () => {
  for (const [kind, at, isText, field, locale, part] of [
    ['entry', '/purpose/fr', true, 'purpose', 'fr', undefined],
    ['entry', '/names', false, 'names', undefined, undefined],
    ['entry', '/duration/note/en', true, 'durationNote', 'en', undefined],
    ['entry', '/attributes/httpOnly', false, 'attributesHttpOnly', undefined, undefined],
    ['policy', '/sections/kinds/body/fr', true, 'sectionsBody', 'fr', 'kinds'],
    ['policy', '/sections/kinds/order', false, 'sectionsOrder', undefined, 'kinds'],
    ['settings', '/rulePacks/eu', false, 'rulePacks', undefined, 'eu'],
    ['settings', '/rulePacks/us~1ca', false, 'rulePacks', undefined, 'us/ca'],
  ] as const) {
    it(`of ${kind} at ${at} is ${field}`, () => {
      expect(placeOf(kind, at, isText)).toEqual({ field, locale, part });
    });
  }
});
