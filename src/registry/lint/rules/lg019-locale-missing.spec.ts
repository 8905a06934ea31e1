import {
  aCatalogue,
  aCatalogueWith,
  aDocument,
  anEntry,
  aLocation,
  aNotice,
  aPolicy,
  aProvider,
  aText,
  someSettings,
  without,
} from '../../catalogue/catalogue.fixture.ts';
import type { Document } from '../../catalogue/document.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { findingsOf, pathsOf } from '../lint.fixture.ts';

const enOnly = aText({ en: 'Keeps you signed in from page to page.' });

describe('LG019, a text that lacks a published locale', () => {
  for (const [what, entry, paths] of [
    ['names the missing locale', anEntry({ purpose: enOnly }), ['/purpose/fr']], // lint-rules.md §6
    [
      'names every locale of an absent purpose',
      without(anEntry(), 'purpose'),
      ['/purpose/en', '/purpose/fr'],
    ],
    ['reads the function', anEntry({ function: enOnly }), ['/function/fr']],
    ['reads a condition', anEntry({ condition: enOnly }), ['/condition/fr']],
    [
      'takes blank words for none',
      anEntry({ purpose: aText({ en: 'A', fr: ' ' }) }),
      ['/purpose/fr'],
    ],
    ['takes an optional text without words for no text', anEntry({ condition: {} }), []],
    ['accepts a text in both locales', anEntry(), []],
    [
      'reads the note of a duration',
      anEntry({
        duration: { kind: 'session', qualifier: 'exactly', refreshed: false, note: enOnly },
      }),
      ['/duration/note/fr'],
    ],
    [
      'leaves the rationale of an exempt entry in the default locale to LG003',
      anEntry({ exemption: { ...anEntry().exemption, rationale: {} } }),
      ['/exemption/rationale/fr'],
    ],
    [
      'reads the whole rationale elsewhere',
      anEntry({ category: 'statistical', exemption: { ...anEntry().exemption, rationale: {} } }),
      ['/exemption/rationale/en', '/exemption/rationale/fr'],
    ],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('LG019', aCatalogueWith(entry))).toEqual(paths));
  }

  for (const [document, path] of [
    [aDocument('provider', 'example', aProvider({ privacyUrl: enOnly })), '/privacyUrl/fr'],
    [aDocument('location', 'front-office', aLocation({ label: enOnly })), '/label/fr'],
    [aDocument('notice', 'main', aNotice({ refuseAll: enOnly })), '/refuseAll/fr'],
    [aDocument('policy', 'main', aPolicy({ introduction: enOnly })), '/introduction/fr'],
    [
      aDocument(
        'policy',
        'main',
        aPolicy({ sections: [{ id: 'a', order: 1, heading: enOnly, body: enOnly }] }),
      ),
      '/sections/0/body/fr',
    ],
    [aDocument('settings', 'main', someSettings({ title: enOnly })), '/title/fr'],
  ] as [Document, string][]) {
    it(`reads ${path.slice(1)} of a ${document.kind}`, () => {
      expect(pathsOf('LG019', aCatalogue(document))).toContain(path);
    });
  }

  it('leaves a category to LG023', () => {
    const catalogue = aCatalogue(aDocument('category', 'necessary', {}));

    expect(findingsOf('LG019', catalogue)).toEqual([]);
  });
});
