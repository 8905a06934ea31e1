import {
  aCategory,
  aDocument,
  anEntry,
  aProvider,
  aText,
  someSettings,
} from '../catalogue/catalogue.fixture.ts';
import { plainWordsOf } from './plain-words-of.ts';

describe('the plain words of a document', () => {
  it('hold each text in each locale, and words without one', () => {
    expect([...plainWordsOf(aDocument('provider', 'example', aProvider()))]).toEqual([
      { at: '/privacyUrl/en', words: 'https://example.org/privacy' },
      { at: '/privacyUrl/fr', words: 'https://example.org/fr/confidentialite' },
      { at: '/name', words: 'Example' },
      { at: '/legalName', words: 'Example SAS' },
    ]);
  });

  it('hold the safeguards of transfers', () => {
    const transfers = [
      { country: 'US', safeguard: 'Adequacy decision' },
      { country: 'IN', safeguard: 'Standard clauses' },
    ];
    const words = [...plainWordsOf(aDocument('entry', 'session', anEntry({ transfers })))];

    expect(words.filter(({ at }) => at.startsWith('/transfers'))).toEqual([
      { at: '/transfers/0/safeguard', words: 'Adequacy decision' },
      { at: '/transfers/1/safeguard', words: 'Standard clauses' },
    ]);
  });

  it('hold who answers for the registry', () => {
    const words = [...plainWordsOf(aDocument('settings', 'main', someSettings()))];

    expect(words.map(({ at }) => at)).toEqual([
      '/title/en',
      '/title/fr',
      '/controller/privacyUrl/en',
      '/controller/privacyUrl/fr',
      '/controller/name',
      '/controller/contact',
    ]);
    expect(words.at(-1)?.words).toBe('dpo@example.org');
  });

  it('hold the texts alone of a kind without other words', () => {
    const words = [...plainWordsOf(aDocument('category', 'necessary', aCategory()))];

    expect(words.map(({ at }) => at)).toEqual([
      '/label/en',
      '/label/fr',
      '/description/en',
      '/description/fr',
    ]);
  });

  it('hold a locale that is not published, and words that are blank', () => {
    const label = aText({ de: 'Notwendig', en: '' });

    expect([...plainWordsOf(aDocument('location', 'shop', { label }))]).toEqual([
      { at: '/label/de', words: 'Notwendig' },
      { at: '/label/en', words: '' },
    ]);
  });

  it('hold nothing of a draft that states nothing', () => {
    for (const kind of ['entry', 'provider', 'settings', 'policy'] as const) {
      expect([...plainWordsOf(aDocument(kind, 'main', {}))])
        .withContext(kind)
        .toEqual([]);
    }
    expect([...plainWordsOf(aDocument('settings', 'main', { controller: {} }))]).toEqual([]);
  });
});
