import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

describe('CK005, a prefix in another case', () => {
  for (const [what, own, paths] of [
    ['speaks of __SECURE-', { names: [{ pattern: '__SECURE-id', match: 'exact' }] }, ['/names/0']],
    [
      'speaks of __host-http-',
      { names: [{ pattern: '__host-http-id', match: 'exact' }] },
      ['/names/0'],
    ],
    [
      'speaks of a family of names too',
      { names: [{ pattern: '__host-', match: 'prefix' }] },
      ['/names/0'],
    ],
    ['accepts the exact prefix', { names: [{ pattern: '__Secure-id', match: 'exact' }] }, []],
    [
      'accepts __Host-Http-, which also starts with __Host-',
      { names: [{ pattern: '__Host-Http-id', match: 'exact' }] },
      [],
    ],
    ['accepts a name without a prefix', { names: [{ pattern: 'secure-id', match: 'exact' }] }, []],
    [
      'does not take an ending for a beginning',
      { names: [{ pattern: '__SECURE-', match: 'suffix' }] },
      [],
    ],
    [
      'leaves other storage alone',
      { names: [{ pattern: '__SECURE-id', match: 'exact' }], storage: 'local-storage' },
      [],
    ],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('CK005', aCatalogueWith(anEntry(own)))).toEqual(paths));
  }
});
