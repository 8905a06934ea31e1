import { aCatalogue, aDocument, anEntry } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { findingsOf } from '../lint.fixture.ts';

const statistical = (own: EntryBody) =>
  aDocument('entry', 'a', anEntry({ category: 'statistical', domains: ['*.example.org'], ...own }));
const thirdParty = (own: EntryBody) =>
  aDocument('entry', 'b', anEntry({ category: 'third-party', domains: ['*.example.org'], ...own }));

const names = (...list: [string, 'exact' | 'prefix' | 'suffix' | 'glob'][]) => ({
  names: list.map(([pattern, match]) => ({ pattern, match })),
});

describe('CK016, one cookie claimed by two categories', () => {
  for (const [what, a, b] of [
    ['prefix _gat and exact _gat_pro', names(['_gat', 'prefix']), names(['_gat_pro', 'exact'])],
    ['prefix _gac_ and prefix _gac_gb_', names(['_gac_', 'prefix']), names(['_gac_gb_', 'prefix'])],
    ['a prefix and a suffix', names(['_ga', 'prefix']), names(['_id', 'suffix'])],
    ['two globs', names(['a*c', 'glob']), names(['*bc', 'glob'])],
    ['the same exact name', names(['uid', 'exact']), names(['uid', 'exact'])],
    [
      'a domain and a host below it',
      names(['_gat', 'prefix']),
      { ...names(['_gat_pro', 'exact']), domains: ['shop.example.org'] },
    ],
    [
      'a path and one below it',
      { ...names(['_gat', 'prefix']), path: '/docs' },
      { ...names(['_gat_pro', 'exact']), path: '/docs/x' },
    ],
    [
      'a domain nobody stated',
      names(['_gat', 'prefix']),
      { ...names(['_gat_pro', 'exact']), domains: [] },
    ],
  ] as [string, EntryBody, EntryBody][]) {
    it(`tells both sides of ${what}`, () => {
      const findings = findingsOf('CK016', aCatalogue(statistical(a), thirdParty(b)));

      expect(findings.map(({ document, params }) => [document.id, params['other']])).toEqual([
        ['a', 'b'],
        ['b', 'a'],
      ]);
    });
  }

  for (const [what, a, b] of [
    [
      'exact _gat and prefix _gat_UA- beside exact _gat_pro',
      names(['_gat', 'exact'], ['_gat_UA-', 'prefix']),
      names(['_gat_pro', 'exact']),
    ],
    ['exact _ga and prefix _ga_', names(['_ga', 'exact']), names(['_ga_', 'prefix'])],
    ['names that differ in case', names(['UID', 'exact']), names(['uid', 'prefix'])],
    [
      'two hosts',
      { ...names(['_gat', 'prefix']), domains: ['a.example.org'] },
      { ...names(['_gat_pro', 'exact']), domains: ['b.example.org'] },
    ],
    [
      'a host and another that merely ends alike',
      { ...names(['_gat', 'prefix']), domains: ['*.example.org'] },
      { ...names(['_gat_pro', 'exact']), domains: ['badexample.org'] },
    ],
    [
      'paths that merely begin alike',
      { ...names(['_gat', 'prefix']), path: '/docs' },
      { ...names(['_gat_pro', 'exact']), path: '/docsets' },
    ],
    [
      'two kinds of storage',
      names(['_gat', 'prefix']),
      { ...names(['_gat_pro', 'exact']), storage: 'local-storage' },
    ],
    [
      'two entries of one category',
      names(['_gat', 'prefix']),
      { ...names(['_gat_pro', 'exact']), category: 'statistical' },
    ],
  ] as [string, EntryBody, EntryBody][]) {
    it(`accepts ${what}`, () => {
      expect(findingsOf('CK016', aCatalogue(statistical(a), thirdParty(b)))).toEqual([]);
    });
  }

  it('points to the name that meets another, and says which', () => {
    const [finding] = findingsOf(
      'CK016',
      aCatalogue(
        statistical(names(['_pk', 'exact'], ['_gat', 'prefix'])),
        thirdParty(names(['_gat_pro', 'exact'])),
      ),
    );

    expect(finding?.path).toBe('/names/1');
    expect(finding?.params).toEqual({
      name: '_gat*',
      category: 'statistical',
      other: 'b',
      otherName: '_gat_pro',
      otherCategory: 'third-party',
    });
  });
});
