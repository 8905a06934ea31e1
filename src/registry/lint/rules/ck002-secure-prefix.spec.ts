import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import { pathsOf } from '../lint.fixture.ts';

describe('CK002, a __Secure- name without Secure', () => {
  for (const [what, entry, paths] of [
    [
      'speaks when Secure is stated to be off',
      anEntry({
        names: [{ pattern: '__Secure-id', match: 'exact' }],
        attributes: { secure: false },
      }),
      ['/attributes/secure'],
    ],
    [
      'speaks of a family of names too',
      anEntry({
        names: [{ pattern: '__Secure-', match: 'prefix' }],
        attributes: { secure: false },
      }),
      ['/attributes/secure'],
    ],
    [
      'accepts Secure',
      anEntry({
        names: [{ pattern: '__Secure-id', match: 'exact' }],
        attributes: { secure: true },
      }),
      [],
    ],
    [
      'says nothing while Secure is not stated',
      anEntry({ names: [{ pattern: '__Secure-id', match: 'exact' }], attributes: {} }),
      [],
    ],
    [
      'compares in exact case, as servers do',
      anEntry({
        names: [{ pattern: '__SECURE-id', match: 'exact' }],
        attributes: { secure: false },
      }),
      [],
    ],
    [
      'does not take an ending for a beginning',
      anEntry({
        names: [{ pattern: '__Secure-', match: 'suffix' }],
        attributes: { secure: false },
      }),
      [],
    ],
  ] as const) {
    it(what, () => expect(pathsOf('CK002', aCatalogueWith(entry))).toEqual([...paths]));
  }
});
