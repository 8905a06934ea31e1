import {
  aCatalogue,
  aCatalogueWith,
  aDocument,
  anEntry,
  aNotice,
  aProvider,
  aText,
} from '../../catalogue/catalogue.fixture.ts';
import { findingsOf, pathsOf } from '../lint.fixture.ts';

const purpose = (en: string) => anEntry({ purpose: aText({ en, fr: 'Compte les visites.' }) });

describe('CK020, words that only hold a place', () => {
  for (const [words, found] of [
    ['TODO', 'TODO'],
    ['Counts visits (TODO: ask legal).', 'TODO'],
    ['TBD', 'TBD'],
    ['Lorem ipsum dolor sit amet', 'lorem ipsum'],
    ['À compléter', 'à compléter'],
    ['Finalité à compléter.', 'à compléter'],
    ['Pending', 'pending'],
    [' context ', 'context'],
    ['N/A', 'n/a'],
  ] as const) {
    it(`are found in ${JSON.stringify(words)}`, () => {
      const [finding] = findingsOf('CK020', aCatalogueWith(purpose(words)));

      expect(finding?.path).toBe('/purpose/en');
      expect(finding?.params).toEqual({ found });
    });
  }

  for (const words of [
    'Cuenta todo lo que visitas.',
    'Keeps pending orders.',
    'The context of your visit.',
    'Sets TODOS apart.',
    'Counts visits.',
  ]) {
    it(`are not read into ${JSON.stringify(words)}`, () => {
      expect(pathsOf('CK020', aCatalogueWith(purpose(words)))).toEqual([]);
    });
  }

  it('are found in every kind of document, and in words without a locale', () => {
    const catalogue = aCatalogue(
      aDocument('provider', 'example', aProvider({ legalName: 'TBD' })),
      aDocument('notice', 'main', aNotice({ title: aText({ en: 'Cookies', fr: 'TODO' }) })),
    );

    expect(pathsOf('CK020', catalogue)).toEqual(['/legalName', '/title/fr']);
  });
});
