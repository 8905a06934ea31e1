import { aCatalogueWith, anEntry, without } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

describe('LG044, a review long ago', () => {
  for (const [what, own, paths] of [
    ['speaks after 367 days', { reviewedAt: '2025-11-23' }, ['/reviewedAt']],
    ['takes 366 days', { reviewedAt: '2025-11-24' }, []],
    ['accepts today', { reviewedAt: '2026-11-25' }, []],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('LG044', aCatalogueWith(anEntry(own)))).toEqual(paths));
  }

  it('says nothing of an entry that was never published', () => {
    expect(pathsOf('LG044', aCatalogueWith(without(anEntry(), 'reviewedAt')))).toEqual([]);
  });
});
