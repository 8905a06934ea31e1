import { aRegistry, anAskedEntry } from '../../formats/registry.fixture.ts';
import type { RegistryJson } from '../../formats/registry-json.ts';
import { releasedDifferences } from './released-differences.ts';
import { versionStepOf } from './version-step.ts';

const base = aRegistry({ entries: [...aRegistry().entries, anAskedEntry()] });
const ads = (parts: Parameters<typeof anAskedEntry>[0]): RegistryJson => ({
  ...base,
  entries: [...aRegistry().entries, anAskedEntry(parts)],
});
const stepTo = (next: RegistryJson) => versionStepOf(releasedDifferences(base, next));
const [firstCategory, ...otherCategories] = base.categories;
const [firstProvider, ...otherProviders] = base.providers;

describe('the step of the export', () => {
  for (const [what, next, step, ...reasons] of [
    ['nothing', { ...base, release: 9 }, 'none'],
    ['a purpose in other words', ads({ purpose: { en: 'A', fr: 'B' } }), 'patch', 'words /purpose'],
    ['a condition', ads({ condition: { en: 'A', fr: 'B' } }), 'patch', 'words /condition'],
    ['the day of a review', ads({ reviewedAt: '2026-12-01' }), 'patch', 'words /reviewedAt'],
    [
      'the order of categories',
      { ...base, categories: [{ ...firstCategory!, order: 99 }, ...otherCategories] },
      'patch',
      'words /order',
    ],
    [
      'a section of the policy',
      { ...base, policy: { ...base.policy, sections: [] } },
      'patch',
      ...base.policy.sections.flatMap(({ id }) =>
        ['order', 'heading', 'body'].map((member) => `words /sections/${id}/${member}`),
      ),
    ],
    [
      'a further entry',
      { ...base, entries: [...base.entries, anAskedEntry({ id: 'b' })] },
      'minor',
      'added ',
    ],
    [
      'a further name',
      ads({ names: [...anAskedEntry().names, { pattern: 'x1', match: 'exact' }] }),
      'minor',
      'added /names',
    ],
    ['a further recipient', ads({ recipients: ['adnet', 'more'] }), 'minor', 'added /recipients'],
    [
      'a further locale',
      { ...base, locales: { default: 'en', published: ['de', 'en', 'fr'] } },
      'minor',
      'added /publishedLocales',
    ],
    ['an entry less', { ...base, entries: base.entries.slice(1) }, 'major', 'removed '],
    ['a name less', ads({ names: [] }), 'major', 'removed /names'],
    [
      'another name',
      ads({ names: [{ pattern: '_other', match: 'prefix' }] }),
      'major',
      'removed /names',
    ],
    [
      'a locale less',
      { ...base, locales: { default: 'en', published: ['en'] } },
      'major',
      'removed /publishedLocales',
    ],
    ['another category', ads({ category: 'internal' }), 'major', 'meaning /category'],
    [
      'a longer duration',
      ads({ duration: { ...anAskedEntry().duration, seconds: 1 } }),
      'major',
      'meaning /duration/seconds',
    ],
    [
      'another provider',
      { ...base, providers: [{ ...firstProvider!, legalName: 'B' }, ...otherProviders] },
      'major',
      'meaning /legalName',
    ],
    ['another pack', { ...base, rulePacks: { core: '2026.1' } }, 'major', 'meaning /rulePacks'],
    [
      'another cookie of the choice',
      { ...base, notice: { ...base.notice, choice: { cookie: 'c', maxAgeSeconds: 3600 } } },
      'major',
      'meaning /choice/cookie',
      'meaning /choice/maxAgeSeconds',
    ],
  ] as [string, RegistryJson, string, ...string[]][]) {
    it(`is ${step} for ${what}`, () => {
      const found = stepTo(next);

      expect(found.step).toBe(step as typeof found.step);
      expect(found.reasons.map(({ rule, path = '' }) => `${rule} ${path}`)).toEqual(reasons);
    });
  }

  it('leaves out what a lesser step would do', () => {
    const { step, reasons } = stepTo(ads({ category: 'internal', purpose: { en: 'A', fr: 'B' } }));

    expect(step).toBe('major');
    expect(reasons).toEqual([
      { rule: 'meaning', document: { kind: 'entry', id: 'ads' }, path: '/category' },
    ]);
  });
});
