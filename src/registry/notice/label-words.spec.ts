import { labelWordsOf } from './label-words.ts';

describe('labels of the facts', () => {
  for (const [locale, expected] of [
    ['en-GB', 'Purposes'],
    ['fr-CA', 'Finalités'],
    ['ja', 'Purposes'],
  ] as const) {
    it(`say “${expected}” to a reader of ${locale}`, () => {
      expect(labelWordsOf(locale).purpose).toBe(expected);
    });
  }
});
