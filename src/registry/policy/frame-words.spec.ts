import { storageKinds } from '../entry/entry.ts';
import { fillIn, frameWordsOf, type FrameWords } from './frame-words.ts';

const sentences = ({ storage: _storage, ...rest }: FrameWords): readonly [string, string][] =>
  Object.entries(rest);

describe('the words of the page frame', () => {
  for (const locale of ['en', 'fr']) {
    it(`have a place for what is composed where there is something to compose, in ${locale}`, () => {
      const withPlace = sentences(frameWordsOf(locale)).filter(([, words]) => words.includes('{}'));

      expect(withPlace.map(([name]) => name).sort()).toEqual(['caption', 'nothingIn', 'release']);
    });

    it(`name every storage but cookies, which the column names, in ${locale}`, () => {
      const { storage } = frameWordsOf(locale);

      expect(Object.keys(storage).sort()).toEqual(
        storageKinds.filter((kind) => kind !== 'cookie').sort(),
      );
      expect(Object.values(storage).filter((words) => words.trim() === '')).toEqual([]);
    });
  }

  it('are written in French, not borrowed', () => {
    const english = Object.fromEntries(sentences(frameWordsOf('en')));
    const borrowed = sentences(frameWordsOf('fr')).filter(
      ([name, words]) => english[name] === words,
    );

    expect(borrowed).toEqual([]);
  });

  it('say no and yes to the same question in other words', () => {
    const { exempt, required, mixed } = frameWordsOf('en');

    expect(new Set([exempt, required, mixed]).size).toBe(3);
    expect(exempt).toContain('not needed');
    expect(required).toContain('only if you agree');
  });

  for (const [locale, language] of [
    ['fr-CA', 'fr'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['pt-BR', 'en'],
  ] as const) {
    it(`of ${locale} are those of ${language}`, () => {
      expect(frameWordsOf(locale)).toBe(frameWordsOf(language));
    });
  }
});

describe('filling in a sentence', () => {
  for (const [sentence, what, expected] of [
    ['Release {}', '3', 'Release 3'],
    ['“{}”', '$& and $1', '“$& and $1”'],
    ['{}', '{}', '{}'],
    ['No place', 'x', 'No place'],
  ] as const) {
    it(`gives ${expected}`, () => expect(fillIn(sentence, what)).toBe(expected));
  }
});
