import { catalogueOf } from '../../catalogue/catalogue.ts';
import {
  aCatalogue,
  aCatalogueWith,
  aDocument,
  anEntry,
  aText,
  someSettings,
  without,
} from '../../catalogue/catalogue.fixture.ts';
import type { Document, Kind } from '../../catalogue/document.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { findingsOf, pathsOf } from '../lint.fixture.ts';

const coreAlone = { core: '2026.1' };

describe('RQ001, a member that the published file requires', () => {
  for (const [kind, id, paths] of [
    [
      'entry',
      'entry',
      [
        '/attributes',
        '/category',
        '/domains',
        '/locations',
        '/names',
        '/party',
        '/provider',
        '/recipients',
        '/saleOrShare',
        '/storage',
        '/transfers',
      ],
    ],
    ['category', 'necessary', ['/consent', '/order', '/signals']],
    ['provider', 'example', ['/country', '/legalName', '/name', '/role']],
    ['location', 'front-office', ['/order']],
    ['notice', 'main', ['/appearance', '/choice', '/perEntry', '/receipts']],
    ['policy', 'main', ['/sections', '/table']],
  ] as [Kind, string, string[]][]) {
    it(`is told for each member that an empty ${kind} lacks`, () => {
      const empty = { kind, id, body: {} } as Document;

      expect(pathsOf('RQ001', aCatalogue(empty))).toEqual(paths);
    });
  }

  it('is told for empty settings, whose locales are unknown too', () => {
    expect(pathsOf('RQ001', aCatalogue(aDocument('settings', 'main', {})))).toEqual([
      '/controller/contact',
      '/controller/name',
      '/publishedLocales',
      '/registryId',
      '/rulePacks',
      '/sites',
      '/sourceLocale',
    ]);
  });

  it('is told for a notice, policy and settings that do not exist', () => {
    const kinds = findingsOf('RQ001', catalogueOf([])).map(({ document }) => document.kind);

    expect(kinds).toEqual(['notice', 'policy', 'settings']);
  });

  for (const [what, entry, paths] of [
    ['accepts what only publishing fills', without(anEntry(), 'source', 'reviewedAt'), []],
    ['leaves a missing duration to LG013', without(anEntry(), 'duration'), []],
    [
      'wants the seconds of a persistent duration',
      anEntry({ duration: { kind: 'persistent', qualifier: 'exactly', refreshed: false } }),
      ['/duration/seconds'],
    ],
    [
      'wants all members of an exemption but its criterion, which is LG003',
      anEntry({ exemption: { rationale: aText({ en: 'Asked for.', fr: 'Demandé.' }) } }),
      ['/exemption/attestations', '/exemption/jurisdictions', '/exemption/reviewBy'],
    ],
    [
      'wants jurisdictions where LG003 has no say',
      anEntry({
        category: 'statistical',
        exemption: { ...anEntry().exemption, jurisdictions: [] },
      }),
      ['/exemption/jurisdictions'],
    ],
    [
      'leaves jurisdictions of which none is stated to LG003',
      anEntry({ exemption: { ...anEntry().exemption, jurisdictions: [] } }),
      [],
    ],
    [
      'wants the criterion where LG003 has no say',
      anEntry({
        category: 'statistical',
        exemption: without({ ...anEntry().exemption }, 'criterion'),
      }),
      ['/exemption/criterion'],
    ],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('RQ001', aCatalogueWith(entry))).toEqual(paths));
  }

  it('speaks for the legal rules where only core is enabled', () => {
    const settings = aDocument('settings', 'main', someSettings({ rulePacks: coreAlone }));
    const entry = without(anEntry({ purpose: aText({ en: 'A' }) }), 'duration');
    const catalogue = aCatalogue(settings, aDocument('entry', 'entry', entry));

    expect(pathsOf('RQ001', catalogue, coreAlone)).toEqual(['/duration', '/purpose/fr']);
  });
});
