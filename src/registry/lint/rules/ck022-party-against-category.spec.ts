import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import { pathsOf } from '../lint.fixture.ts';

describe('CK022, a party against its category', () => {
  for (const [category, party, paths] of [
    ['internal', 'third', ['/party']], // lint-rules.md §6
    ['third-party', 'first', ['/party']],
    ['third-party', 'third', []],
    ['internal', 'first', []],
    ['necessary', 'third', []],
    ['statistical', 'first', []],
    ['constructor', 'first', []],
  ] as const) {
    it(`says ${paths.length ? 'no' : 'nothing'} to ${party} party in ${category}`, () => {
      expect(pathsOf('CK022', aCatalogueWith(anEntry({ category, party })))).toEqual([...paths]);
    });
  }
});
