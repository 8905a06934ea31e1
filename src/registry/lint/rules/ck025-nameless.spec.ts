import { aCatalogueWith, anEntry, without } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

describe('CK025, something under a key that has no name', () => {
  for (const [what, own, paths] of [
    ['speaks of a cookie', { names: [] }, ['/names']],
    ['speaks of local storage', { names: [], storage: 'local-storage' }, ['/names']],
    ['takes a pixel without a name', { names: [], storage: 'pixel' }, []],
    ['accepts a name', {}, []],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('CK025', aCatalogueWith(anEntry(own)))).toEqual(paths));
  }

  it('leaves names that nobody stated to RQ001', () => {
    expect(pathsOf('CK025', aCatalogueWith(without(anEntry(), 'names')))).toEqual([]);
  });
});
