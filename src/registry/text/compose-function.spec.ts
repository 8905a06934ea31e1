import { composeFunction } from './compose-function.ts';

describe('a function with its locations', () => {
  for (const [words, labels, locale, expected] of [
    [
      'Authentication',
      ['Front office', 'Back office'],
      'en',
      'Authentication (front office and back office)',
    ],
    [
      'Authentification',
      ['Front-office', 'Back-office'],
      'fr',
      'Authentification (front-office et back-office)',
    ],
    ['Anmeldung', ['Portal', 'Verwaltung'], 'de', 'Anmeldung (Portal und Verwaltung)'],
    ['Search', ['Front office'], 'en', 'Search (front office)'],
    ['Search', [], 'en', 'Search'],
    ['Search', [''], 'en', 'Search'],
    ['Search', ['API'], 'en', 'Search (API)'],
    ['Recherche', ['Écran'], 'fr', 'Recherche (écran)'],
    ['', ['Front office'], 'en', 'front office'],
  ] as const) {
    it(`reads "${expected}" from ${JSON.stringify(labels)}`, () => {
      expect(composeFunction(words, labels, locale)).toBe(expected);
    });
  }
});
