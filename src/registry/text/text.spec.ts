import { refusedBy } from '../catalogue/refusals.fixture.ts';
import { LocalisedText, PublishedText } from './text.ts';

const long = (length: number): string => 'a'.repeat(length);

describe('a text of a document', () => {
  for (const [what, text] of [
    ['no locale at all', {}],
    ['blank words, which count as missing', { en: { text: '', state: 'draft' } }],
    ['20,000 characters', { en: { text: long(20_000), state: 'reviewed' } }],
    [
      'the hash of the source words',
      { fr: { text: 'Oui', state: 'draft', sourceHash: '0123456789abcdef' } },
    ],
    ['script and region', { 'zh-Hant-TW': { text: '是', state: 'draft' } }],
  ] as const) {
    it(`takes ${what}`, () => expect(refusedBy(LocalisedText, text)).toEqual([]));
  }

  for (const [what, text, at] of [
    ['20,001 characters', { en: { text: long(20_001), state: 'draft' } }, '/en/text'],
    ['words that are no string', { en: { text: 5, state: 'draft' } }, '/en/text'],
    ['words alone', { en: 'Yes' }, '/en'],
    ['words without a state', { en: { text: 'Yes' } }, '/en'],
    ['a state that is derived', { en: { text: 'Yes', state: 'needs-update' } }, '/en/state'],
    ['a short hash', { fr: { text: 'Oui', state: 'draft', sourceHash: '0123' } }, '/fr/sourceHash'],
    [
      'a hash in capitals',
      { fr: { text: 'Oui', state: 'draft', sourceHash: '0123456789ABCDEF' } },
      '/fr/sourceHash',
    ],
    ['a member it does not know', { en: { text: 'Yes', state: 'draft', by: 'ada' } }, '/en/by'],
    ['a tag in the wrong case', { EN: { text: 'Yes', state: 'draft' } }, '/EN'],
    ['an underscore in a tag', { en_GB: { text: 'Yes', state: 'draft' } }, '/en_GB'],
  ] as const) {
    it(`refuses ${what}`, () => expect(refusedBy(LocalisedText, text)).toContain(at));
  }
});

describe('a text of the registry JSON', () => {
  it('holds words alone', () => {
    expect(refusedBy(PublishedText, { en: 'Yes', fr: 'Oui' })).toEqual([]);
    expect(refusedBy(PublishedText, { en: { text: 'Yes', state: 'reviewed' } })).toEqual(['/en']);
  });

  it('is never empty in a locale, nor longer than 20,000 characters', () => {
    expect(refusedBy(PublishedText, { en: '' })).toEqual(['/en']);
    expect(refusedBy(PublishedText, { en: 'a' })).toEqual([]);
    expect(refusedBy(PublishedText, { en: long(20_000) })).toEqual([]);
    expect(refusedBy(PublishedText, { en: long(20_001) })).toEqual(['/en']);
  });

  it('is keyed by tags of BCP 47 alone', () => {
    expect(refusedBy(PublishedText, { English: 'Yes' })).toContain('/English');
    expect(refusedBy(PublishedText, { __proto__: 'x', en: 'Yes' })).toEqual([]);
  });
});
