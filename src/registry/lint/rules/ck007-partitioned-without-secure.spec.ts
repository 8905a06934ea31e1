import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

describe('CK007, Partitioned without Secure', () => {
  for (const [what, own, paths] of [
    [
      'speaks when Secure is stated to be off',
      { attributes: { partitioned: true, secure: false } },
      ['/attributes/secure'],
    ],
    ['accepts Secure', { attributes: { partitioned: true, secure: true } }, []],
    ['says nothing while Secure is not stated', { attributes: { partitioned: true } }, []],
    [
      'accepts a cookie that is not partitioned',
      { attributes: { partitioned: false, secure: false } },
      [],
    ],
    [
      'leaves other storage to CK014',
      { ...{ attributes: { partitioned: true, secure: false } }, storage: 'local-storage' },
      [],
    ],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('CK007', aCatalogueWith(anEntry(own)))).toEqual(paths));
  }
});
