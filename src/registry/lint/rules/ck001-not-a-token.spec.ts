import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import { findingsOf, pathsOf } from '../lint.fixture.ts';

const named = (pattern: string, match: 'exact' | 'prefix' | 'suffix' | 'glob' = 'exact') =>
  anEntry({ names: [{ pattern, match }] });

describe('CK001, a name that is no HTTP token', () => {
  for (const [pattern, match] of [
    ['visits[0]', 'exact'], // lint-rules.md §6
    ['a0_users:sess', 'exact'],
    ['dsps:', 'prefix'],
    ['crisp-client/', 'prefix'],
    ['Site History', 'exact'],
    ['tab\t', 'exact'],
    ['soft\u00adhyphen', 'exact'],
    ['(x)', 'suffix'],
    ['a*=b', 'glob'],
    ['préférences', 'exact'],
  ] as const) {
    it(`refuses ${JSON.stringify(pattern)} (${match})`, () => {
      expect(pathsOf('CK001', aCatalogueWith(named(pattern, match)))).toEqual(['/names/0']);
    });
  }

  for (const [pattern, match] of [
    ['visits_0', 'exact'], // lint-rules.md §6
    ['_ga_*', 'exact'], // a literal star is a token
    ['a*b', 'glob'],
    ["!#$%&'*+-.^_`|~09AZaz", 'exact'],
  ] as const) {
    it(`takes ${pattern} (${match})`, () => {
      expect(pathsOf('CK001', aCatalogueWith(named(pattern, match)))).toEqual([]);
    });
  }

  it('only warns of an imported name, and an administrator may set that aside', () => {
    const imported = anEntry({
      names: [{ pattern: 'visits[0]', match: 'exact' }],
      source: [{ type: 'open-cookie-database', ref: '17', licence: 'Apache-2.0' }],
    });

    expect(findingsOf('CK001', aCatalogueWith(imported))).toEqual([
      jasmine.objectContaining({ severity: 'warning', aside: 'administrator' }),
    ]);
  });

  it('takes a name for imported as long as one source of several says so', () => {
    const imported = anEntry({
      names: [{ pattern: 'visits[0]', match: 'exact' }],
      source: [
        { type: 'manual', ref: 'row 1', licence: 'own' },
        { type: 'scan', ref: '17', licence: 'own' },
      ],
    });

    expect(findingsOf('CK001', aCatalogueWith(imported))[0]?.severity).toBe('warning');
  });

  it('has nothing to say of a storage key, which no header carries', () => {
    const key = anEntry({ storage: 'local-storage', names: [{ pattern: 'a b', match: 'exact' }] });

    expect(findingsOf('CK001', aCatalogueWith(key))).toEqual([]);
  });
});
