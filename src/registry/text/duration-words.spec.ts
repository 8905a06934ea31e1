import { durationWordsOf } from './duration-words.ts';

const languages = ['en', 'fr', 'de', 'es', 'it', 'nl'] as const;
const places = (sentence: string): number => sentence.split('{}').length - 1;

describe('the words of a duration', () => {
  // formats.md §7: the markers that an import reads back.
  for (const [locale, member, marker] of [
    ['en', 'default', 'by default'],
    ['en', 'up-to', 'up to'],
    ['fr', 'default', 'par défaut'],
    ['fr', 'up-to', "jusqu'à"],
    ['en', 'session', 'session'],
    ['fr', 'session', 'session'],
    ['en', 'untilCleared', 'until you clear your browser data'],
    ['de', 'session', 'Sitzung'],
    ['es', 'session', 'sesión'],
    ['it', 'session', 'sessione'],
    ['nl', 'session', 'sessie'],
  ] as const) {
    it(`say "${marker}" for ${member} in ${locale}`, () => {
      expect(durationWordsOf(locale)[member]).toContain(marker);
    });
  }

  for (const locale of languages) {
    it(`have one place for the amount in ${locale}, and none where there is no amount`, () => {
      const words = durationWordsOf(locale);

      expect(words.exactly).toBe('{}');
      for (const member of ['up-to', 'default', 'refreshed'] as const) {
        expect(places(words[member])).withContext(member).toBe(1);
        expect(words[member]).withContext(member).not.toBe('{}');
      }
      for (const member of ['session', 'untilCleared'] as const) {
        expect(places(words[member])).withContext(member).toBe(0);
      }
    });
  }

  it('are written in each language, not borrowed', () => {
    const sessions = languages.map((locale) => durationWordsOf(locale).session);

    expect(new Set(sessions).size).toBe(languages.length);
  });

  it('go by the language of a tag, whatever its script and region', () => {
    expect(durationWordsOf('fr-CA')).toBe(durationWordsOf('fr'));
    expect(durationWordsOf('de-Latn-CH')).toBe(durationWordsOf('de'));
  });

  it('are English where a language has none, and where there is no tag', () => {
    expect(durationWordsOf('pl')).toBe(durationWordsOf('en'));
    expect(durationWordsOf('')).toBe(durationWordsOf('en'));
  });
});
