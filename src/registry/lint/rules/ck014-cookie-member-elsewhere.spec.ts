import { aCatalogueWith, anEntry, without } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

describe('CK014, what only cookies have, on other storage', () => {
  for (const [what, own, paths] of [
    ['refuses attributes and a path', { storage: 'local-storage' }, ['/attributes', '/path']],
    [
      'accepts attributes of which none is stated',
      { storage: 'local-storage', attributes: {} },
      ['/path'],
    ],
    ['accepts both on a cookie', {}, []],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('CK014', aCatalogueWith(anEntry(own)))).toEqual(paths));
  }

  it('accepts other storage without either', () => {
    const entry = without(anEntry({ storage: 'pixel' }), 'attributes', 'path');

    expect(pathsOf('CK014', aCatalogueWith(entry))).toEqual([]);
  });
});
