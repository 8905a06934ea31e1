import { aText } from '../catalogue/catalogue.fixture.ts';
import type { LocalisedText } from '../text/text.ts';
import { publishOptionalWords, publishWords, UNWRITTEN, type Wording } from './publish-words.ts';

const publish: Wording = { mode: 'publish', source: 'en', published: ['en', 'fr'] };
const preview: Wording = { ...publish, mode: 'preview' };
const blank: LocalisedText = { fr: { text: ' \n', state: 'draft' } };

describe('the words that leave the catalogue', () => {
  for (const [what, text, published, previewed] of [
    [
      'a text in all published locales',
      aText({ en: 'Yes', fr: 'Oui' }),
      { en: 'Yes', fr: 'Oui' },
      { en: 'Yes', fr: 'Oui' },
    ],
    [
      'a locale that is not published',
      aText({ en: 'Yes', fr: 'Oui', de: 'Ja' }),
      { en: 'Yes', fr: 'Oui' },
      { en: 'Yes', fr: 'Oui' },
    ],
    [
      'a translation that is missing',
      aText({ en: 'Yes' }),
      { en: 'Yes' },
      { en: 'Yes', fr: 'Yes' },
    ],
    [
      'a translation that is blank',
      { ...aText({ en: 'Yes' }), ...blank },
      { en: 'Yes' },
      { en: 'Yes', fr: 'Yes' },
    ],
    [
      'source words that are missing',
      aText({ fr: 'Oui' }),
      { fr: 'Oui' },
      { en: UNWRITTEN, fr: 'Oui' },
    ],
    ['blank words alone', blank, {}, { en: UNWRITTEN, fr: UNWRITTEN }],
    ['no text', undefined, {}, { en: UNWRITTEN, fr: UNWRITTEN }],
    [
      'letters and their accents apart',
      aText({ en: 'Cafe\u0301', fr: 'Cafe\u0301' }),
      { en: 'Caf\u00e9', fr: 'Caf\u00e9' },
      { en: 'Caf\u00e9', fr: 'Caf\u00e9' },
    ],
  ] as const) {
    it(`are published as they stand: ${what}`, () => {
      expect(publishWords(text, publish)).toEqual(published);
    });

    it(`are filled up in a preview: ${what}`, () => {
      expect(publishWords(text, preview)).toEqual(previewed);
    });
  }

  it('keep the space around them, which is the writer’s', () => {
    expect(publishWords(aText({ en: ' Yes ', fr: 'Oui' }), publish)['en']).toBe(' Yes ');
  });

  it('are borrowed from the source locale even where that one is not published', () => {
    const wording: Wording = { mode: 'preview', source: 'de', published: ['fr'] };

    expect(publishWords(aText({ de: 'Ja' }), wording)).toEqual({ fr: 'Ja' });
  });
});

describe('a text that may be absent', () => {
  it('stays away where nobody wrote anything, in a preview too', () => {
    for (const wording of [publish, preview]) {
      expect(publishOptionalWords(undefined, wording)).toBeUndefined();
      expect(publishOptionalWords({}, wording)).toBeUndefined();
      expect(publishOptionalWords(blank, wording)).toBeUndefined();
    }
  });

  it('is a text like any other once somebody did', () => {
    expect(publishOptionalWords(aText({ en: 'Yes' }), publish)).toEqual({ en: 'Yes' });
    expect(publishOptionalWords(aText({ en: 'Yes' }), preview)).toEqual({ en: 'Yes', fr: 'Yes' });
  });
});
