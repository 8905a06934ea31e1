import { pickLocale } from './pick-locale.ts';

const available = ['en', 'fr', 'pt-BR', 'zh-Hant', 'de-CH'];

describe('picking a locale', () => {
  for (const [wanted, expected] of [
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['fr-CH', 'fr'],
    ['fr-Latn-CH', 'fr'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-Hant-u-nu-hanidec', 'zh-Hant'],
    ['fr-x-private', 'fr'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['de', 'de-CH'],
    ['ja', 'en'],
    ['*', 'en'],
    ['', 'en'],
    ['-', 'en'],
  ] as const) {
    it(`answers ${expected} to who wants “${wanted}”`, () => {
      expect(pickLocale(available, wanted, 'en')).toBe(expected);
    });
  }

  it('goes down the list of wishes', () => {
    expect(pickLocale(available, ['ja', 'fr-BE', 'en'], 'en')).toBe('fr');
  });

  it('prefers a later exact wish to a sister of an earlier one', () => {
    expect(pickLocale(available, ['pt', 'fr'], 'en')).toBe('fr');
  });

  it('answers the fallback where nothing is available', () => {
    expect(pickLocale([], ['fr'], 'en')).toBe('en');
  });
});
