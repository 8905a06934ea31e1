import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import { findingsOf } from '../lint.fixture.ts';

describe('CK015, a pattern that claims too much', () => {
  for (const [pattern, match, reason] of [
    ['*', 'glob', 'lone-star'],
    ['*', 'prefix', 'lone-star'],
    ['**', 'glob', 'too-few-literals'],
    ['a*', 'glob', 'too-few-literals'],
    ['_', 'prefix', 'too-few-literals'],
    ['x', 'suffix', 'too-few-literals'],
    ['_ga', 'glob', 'no-star'],
    ['_g', 'prefix', undefined],
    ['id', 'suffix', undefined],
    ['a*b', 'glob', undefined],
    ['_*', 'prefix', undefined], // in a prefix a star is a literal
    ['x', 'exact', undefined],
    ['*', 'exact', undefined],
  ] as const) {
    it(`says ${reason ?? 'nothing'} of ${pattern} (${match})`, () => {
      const entry = anEntry({ names: [{ pattern, match }] });
      const reasons = findingsOf('CK015', aCatalogueWith(entry)).map(
        ({ params }) => params['reason'],
      );

      expect(reasons).toEqual(reason === undefined ? [] : [reason]);
    });
  }
});
