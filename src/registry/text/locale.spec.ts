import { parseLocale } from './locale.ts';

describe('a locale', () => {
  for (const [input, locale] of [
    ['en', 'en'],
    ['FR-fr', 'fr-FR'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['es-419', 'es-419'],
    ['de-DE-u-co-phonebk', undefined],
    ['en_US', undefined],
    ['x', undefined],
    ['', undefined],
  ] as const) {
    it(`${JSON.stringify(input)} is parsed to ${locale ?? 'nothing'}`, () => {
      expect(parseLocale(input)).toBe(locale as ReturnType<typeof parseLocale>);
    });
  }
});
