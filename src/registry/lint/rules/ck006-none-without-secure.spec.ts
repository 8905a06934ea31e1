import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

describe('CK006, SameSite None without Secure', () => {
  for (const [what, own, paths] of [
    [
      'speaks when Secure is stated to be off',
      { attributes: { sameSite: 'None', secure: false } },
      ['/attributes/secure'],
    ],
    ['accepts Secure', { attributes: { sameSite: 'None', secure: true } }, []],
    ['says nothing while Secure is not stated', { attributes: { sameSite: 'None' } }, []],
    ['accepts Lax without Secure', { attributes: { sameSite: 'Lax', secure: false } }, []],
    [
      'leaves other storage to CK014',
      { ...{ attributes: { sameSite: 'None', secure: false } }, storage: 'local-storage' },
      [],
    ],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('CK006', aCatalogueWith(anEntry(own)))).toEqual(paths));
  }
});
