import { slugOf } from './slug';

describe('an id from words', () => {
  for (const [words, expected] of [
    ['Front office', 'front-office'],
    ['Écran d’accueil', 'ecran-d-accueil'],
    ['  --Sites: A & B!  ', 'sites-a-b'],
    ['統計', 'category'],
    ['a'.repeat(80), 'a'.repeat(56)],
  ] as const) {
    it(`makes ${expected} of “${words}”`, () => {
      expect(slugOf(words, 'category')).toBe(expected);
    });
  }
});
