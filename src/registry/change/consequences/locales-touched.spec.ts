import { aRegistry, anAskedEntry } from '../../formats/registry.fixture.ts';
import type { RegistryJson } from '../../formats/registry-json.ts';
import { localesTouched } from './locales-touched.ts';
import { releasedDifferences } from './released-differences.ts';

const withAds = (parts: Parameters<typeof anAskedEntry>[0] = {}): RegistryJson =>
  aRegistry({ entries: [...aRegistry().entries, anAskedEntry(parts)] });
const { en, fr } = anAskedEntry().purpose;

describe('the locales that a change touches', () => {
  for (const [what, before, after, locales] of [
    ['nothing', withAds(), withAds(), []],
    ['one text in French', withAds(), withAds({ purpose: { en: en!, fr: 'Autre.' } }), ['fr']],
    ['the source alone', withAds(), withAds({ purpose: { en: 'Else.', fr: fr! } }), ['en']],
    [
      'a source that stands in',
      withAds({ purpose: { en: en! } }),
      withAds({ purpose: { en: 'Else.' } }),
      ['en', 'fr'],
    ],
    ['a new entry', aRegistry(), withAds(), ['en', 'fr']],
    ['a fact that is shown', withAds(), withAds({ names: [] }), ['en', 'fr']],
    ['a fact that no visitor meets', withAds(), withAds({ attributes: { secure: true } }), []],
    ['the day of a review', withAds(), withAds({ reviewedAt: '2026-12-01' }), []],
    [
      'a further locale',
      withAds(),
      { ...withAds(), locales: { default: 'en', published: ['de', 'en', 'fr'] } },
      ['de'],
    ],
    [
      'a locale less',
      withAds(),
      { ...withAds(), locales: { default: 'en', published: ['en'] } },
      ['fr'],
    ],
  ] as [string, RegistryJson, RegistryJson, string[]][]) {
    it(`are ${locales.join(' and ') || 'none'} for ${what}`, () => {
      expect(localesTouched(releasedDifferences(before, after), before, after)).toEqual(locales);
    });
  }
});
