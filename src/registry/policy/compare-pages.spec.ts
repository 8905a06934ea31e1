import { aRegistry, anAskedEntry } from '../formats/registry.fixture.ts';
import type { RegistryJson } from '../formats/registry-json.ts';
import { comparePages } from './compare-pages.ts';
import { composePolicyPage } from './compose-policy-page.ts';

const whole = aRegistry();
const [section] = whole.policy.sections;
const entry = whole.entries.find(({ id }) => id === 'csrftoken')!;
const withEntry = (parts: object): RegistryJson => ({
  ...whole,
  entries: whole.entries.map((one) => (one === entry ? { ...one, ...parts } : one)),
});
const withAds: RegistryJson = { ...whole, entries: [...whole.entries, anAskedEntry()] };
const withPolicy = (parts: object): RegistryJson => ({
  ...whole,
  policy: { ...whole.policy, ...parts },
});

const marks = (of: RegistryJson, beside: RegistryJson, side: 'before' | 'after' = 'after') =>
  Object.fromEntries(
    comparePages(composePolicyPage(of, 'en'), composePolicyPage(beside, 'en'), side),
  );

describe('two policy pages beside each other', () => {
  it('have no marks where they read the same', () => {
    expect(marks(aRegistry(), whole)).toEqual({});
  });

  for (const [what, after, expected] of [
    ['the title', withPolicy({ title: { en: 'Other' } }), { title: 'changed' }],
    [
      'a paragraph that was added to the introduction',
      withPolicy({ introduction: { en: `${whole.policy.introduction['en']}\n\nMore.` } }),
      { 'introduction/1': 'added' },
    ],
    [
      'the heading of a section',
      withPolicy({
        sections: whole.policy.sections.map((one) =>
          one === section ? { ...one, heading: { en: 'Other' } } : one,
        ),
      }),
      { [`section/${section?.id ?? ''}`]: 'changed' },
    ],
    [
      'the purpose of one entry alone',
      withEntry({ purpose: { en: 'Other.' } }),
      { 'row/csrftoken/purpose': 'changed' },
    ],
    [
      'the names of an entry',
      withEntry({ names: [{ pattern: 'other', match: 'exact' }] }),
      { 'row/csrftoken': 'changed' },
    ],
  ] as const) {
    it(`mark ${what}`, () => expect(marks(after, whole)).toEqual(expected));
  }

  it('mark what is wholly new once, not in each of its parts', () => {
    expect(marks(withAds, whole)).toEqual({
      'category/third-party': 'added',
      'row/ads': 'added',
      nothingIn: 'changed',
    });
  });

  it('mark on the earlier page what goes', () => {
    expect(marks(withAds, whole, 'before')).toEqual({
      'category/third-party': 'removed',
      'row/ads': 'removed',
      nothingIn: 'changed',
    });
  });

  it('mark an entry that stands in another table', () => {
    expect(marks(withEntry({ category: 'internal' }), whole)['row/csrftoken']).toBe('changed');
  });
});
