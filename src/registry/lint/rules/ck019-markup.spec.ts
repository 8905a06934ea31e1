import {
  aCatalogue,
  aCatalogueWith,
  aDocument,
  anEntry,
  aNotice,
  aPolicy,
  aProvider,
  aText,
  someSettings,
} from '../../catalogue/catalogue.fixture.ts';
import { findingsOf, pathsOf } from '../lint.fixture.ts';

const purpose = (en: string) => anEntry({ purpose: aText({ en, fr: 'Compte les visites.' }) });

describe('CK019, markup or a control character in a text', () => {
  for (const [words, found] of [
    ['Counts <b>visits</b> to our pages', '<b>'],
    ['</p>', '</p>'],
    ['<!-- hidden -->', '<!--'],
    ['<img src=x onerror=alert(1)>', '<img'],
    ['Terms &amp; conditions', '&amp;'],
    ['&#60;b', '&#60;'],
    ['&#x3C;b', '&#x3C;'],
    ['a\tb', 'U+0009'],
    ['a\rb', 'U+000D'],
    ['bell\u0007', 'U+0007'],
    ['next line\u0085', 'U+0085'],
  ] as const) {
    it(`refuses ${JSON.stringify(words)}`, () => {
      const [finding] = findingsOf('CK019', aCatalogueWith(purpose(words)));

      expect(finding?.path).toBe('/purpose/en');
      expect(finding?.params).toEqual({ found });
    });
  }

  for (const words of [
    'Counts visits to pages with fewer than 5 links',
    'Pages with < 5 links',
    'a <3 b',
    'Research & development; more',
    'Q&A; and a line\n\nand another paragraph',
    'https://example.org/?a=1&b=2',
  ]) {
    it(`takes ${JSON.stringify(words)}`, () => {
      expect(pathsOf('CK019', aCatalogueWith(purpose(words)))).toEqual([]);
    });
  }

  it('reads every kind of document, and words without a locale', () => {
    const bad = aText({ en: '<b>', fr: 'net' });
    const paths = pathsOf(
      'CK019',
      aCatalogue(
        aDocument(
          'entry',
          'entry',
          anEntry({ condition: bad, transfers: [{ country: 'US', safeguard: '<i>' }] }),
        ),
        aDocument('provider', 'example', aProvider({ name: '<b>', legalName: 'Example & Co' })),
        aDocument('notice', 'main', aNotice({ acceptAll: bad })),
        aDocument(
          'policy',
          'main',
          aPolicy({ sections: [{ id: 'a', order: 1, heading: bad, body: bad }] }),
        ),
        aDocument(
          'settings',
          'main',
          someSettings({ title: bad, controller: { name: '<b>', contact: 'a@example.org' } }),
        ),
      ),
    );

    expect(paths).toEqual([
      '/condition/en',
      '/transfers/0/safeguard',
      '/name',
      '/acceptAll/en',
      '/sections/0/body/en',
      '/sections/0/heading/en',
      '/controller/name',
      '/title/en',
    ]);
  });
});
