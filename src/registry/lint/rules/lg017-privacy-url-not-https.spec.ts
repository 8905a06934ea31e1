import {
  aCatalogue,
  aDocument,
  anEntry,
  aProvider,
  aText,
} from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { findingsOf } from '../lint.fixture.ts';

const localesOf = (en: string, fr: string, own: EntryBody = {}) =>
  findingsOf(
    'LG017',
    aCatalogue(
      aDocument('provider', 'example', aProvider({ privacyUrl: aText({ en, fr }) })),
      aDocument('entry', 'a', anEntry({ party: 'third', category: 'third-party', ...own })),
    ),
  ).map(({ path, params }) => `${path} ${params['locale'] ?? ''}`);
const https = 'https://example.org/privacy';

describe('LG017, a third party whose privacy page is no secure address', () => {
  it('is told at the entry, for each published locale', () => {
    expect(localesOf('http://example.org/privacy', 'example.org/vie')).toEqual([
      '/provider en',
      '/provider fr',
    ]);
  });

  for (const [what, en, fr, own] of [
    ['accepts https', https, https, {}],
    ['leaves what is missing to LG019', https, '', {}],
    ['leaves a first party alone', 'http://example.org', https, { party: 'first' }],
    ['leaves an unknown provider to CK024', 'http://example.org', https, { provider: 'gone' }],
  ] as [string, string, string, EntryBody][]) {
    it(what, () => expect(localesOf(en, fr, own)).toEqual([]));
  }

  for (const url of ['https://', 'https:// x', 'ftp://example.org', 'javascript:https://a']) {
    it(`refuses ${url}`, () => expect(localesOf(url, https)).toEqual(['/provider en']));
  }
});
