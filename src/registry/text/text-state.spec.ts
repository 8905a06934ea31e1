import { hashOfText } from './hash-of-text.ts';
import { hasWords, reviewText, stateOfText, wordsOf, writeText } from './text-state.ts';

const source = { text: 'Yes', state: 'reviewed' } as const;
const oui = { text: 'Oui', state: 'reviewed', sourceHash: hashOfText('Yes') } as const;

describe('the state of a text in one locale', () => {
  for (const [what, text, locale, state] of [
    ['is missing when there is no text', undefined, 'fr', 'missing'],
    ['is missing when the locale has no words', { en: source }, 'fr', 'missing'],
    [
      'is missing when the words are blank',
      { fr: { text: ' \n', state: 'reviewed' } },
      'fr',
      'missing',
    ],
    ['is what was stored while the source stands', { en: source, fr: oui }, 'fr', 'reviewed'],
    ['is draft as stored', { en: source, fr: { ...oui, state: 'draft' } }, 'fr', 'draft'],
    [
      'needs an update when the source changed',
      { en: { ...source, text: 'Yes!' }, fr: oui },
      'fr',
      'needs-update',
    ],
    [
      'needs an update when the source came later',
      { en: source, fr: { text: 'Oui', state: 'draft' } },
      'fr',
      'needs-update',
    ],
    ['needs an update when the source is gone', { fr: oui }, 'fr', 'needs-update'],
    [
      'is never stale in the source locale',
      { en: { ...source, sourceHash: '0'.repeat(16) } },
      'en',
      'reviewed',
    ],
  ] as const) {
    it(what, () => expect(stateOfText(text, locale, 'en')).toBe(state));
  }
});

describe('writing a text', () => {
  it('makes a draft that remembers the source it was made from', () => {
    expect(writeText({ en: source }, 'fr', 'Oui', 'en')).toEqual({
      en: source,
      fr: { ...oui, state: 'draft' },
    });
  });

  it('makes a draft of the source itself, and the translations stale', () => {
    const text = writeText({ en: source, fr: oui }, 'en', 'Agreed', 'en');

    expect(text['en']).toEqual({ text: 'Agreed', state: 'draft' });
    expect(stateOfText(text, 'fr', 'en')).toBe('needs-update');
  });

  it('remembers no source where there is none', () => {
    expect(writeText(undefined, 'fr', 'Oui', 'en')).toEqual({
      fr: { text: 'Oui', state: 'draft' },
    });
  });

  it('takes a locale out when its words are blank', () => {
    expect(writeText({ en: source, fr: oui }, 'fr', ' ', 'en')).toEqual({ en: source });
  });

  it('leaves the text it was given as it was', () => {
    const text = { en: source };
    writeText(text, 'en', 'No', 'en');

    expect(text).toEqual({ en: source });
  });
});

describe('reviewing a text', () => {
  it('marks it as made from the source of today', () => {
    const stale = { en: { ...source, text: 'Agreed' }, fr: oui };
    const text = reviewText(stale, 'fr', 'en');

    expect(stateOfText(text, 'fr', 'en')).toBe('reviewed');
    expect(text['fr']?.text).toBe('Oui');
  });

  it('does nothing where words are missing', () => {
    expect(reviewText({ en: source }, 'fr', 'en')).toEqual({ en: source });
  });
});

describe('the words of a text', () => {
  for (const [what, text, fallback, words] of [
    ['are those of the locale', { en: source, fr: oui }, 'en', 'Oui'],
    ['fall back where asked to', { en: source }, 'en', 'Yes'],
    ['fall back from blank words', { en: source, fr: { text: ' ', state: 'draft' } }, 'en', 'Yes'],
    ['are empty without a fallback', { en: source }, undefined, ''],
    ['are empty without a text', undefined, 'en', ''],
  ] as const) {
    it(what, () => expect(wordsOf(text, 'fr', fallback)).toBe(words));
  }

  it('are there or not', () => {
    expect(hasWords({ fr: oui })).toBeTrue();
    expect(hasWords({ fr: { text: ' ', state: 'draft' } })).toBeFalse();
    expect(hasWords({})).toBeFalse();
    expect(hasWords(undefined)).toBeFalse();
  });
});
