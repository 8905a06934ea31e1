import { catalogueOf, documentsOf } from '../catalogue/catalogue.ts';
import {
  aCatalogue,
  aCatalogueWith,
  aCategory,
  aDocument,
  anEntry,
  aProvider,
  aText,
  someSettings,
  without,
} from '../catalogue/catalogue.fixture.ts';
import { context } from './lint.fixture.ts';
import { lintCatalogue } from './lint-catalogue.ts';

describe('linting a catalogue', () => {
  it('finds nothing in one that is in order', () => {
    expect(lintCatalogue(aCatalogueWith(anEntry()), context)).toEqual({ findings: [], notRun: [] });
  });

  it('says who found what where, and who may set it aside', () => {
    const entry = anEntry({ category: 'internal', party: 'third' });

    expect(lintCatalogue(aCatalogueWith(entry), context).findings).toEqual([
      {
        rule: 'CK022',
        pack: 'core',
        version: '2026.1',
        severity: 'error',
        aside: 'nobody',
        document: { kind: 'entry', id: 'entry' },
        path: '/party',
        params: { category: 'internal', party: 'third', expected: 'first' },
        key: '{"id":"entry","kind":"entry","pack":"core","read":{"/category":"internal","/party":"third"},"rule":"CK022"}',
      },
    ]);
  });

  it('puts errors first, then goes by kind, id, path and rule', () => {
    const imported = { source: [{ type: 'scan', ref: '1', licence: 'own' }] };
    const catalogue = aCatalogue(
      aDocument(
        'entry',
        'b',
        anEntry({ provider: 'nobody', path: '/b', party: 'third', category: 'internal' }),
      ),
      aDocument(
        'entry',
        'a',
        anEntry({ names: [{ pattern: 'a[0]', match: 'exact' }], ...imported }),
      ),
      aDocument('provider', 'example', aProvider({ name: '<b>' })),
      aDocument('category', 'necessary', aCategory({ label: aText({ en: 'Necessary' }) })),
    );

    expect(
      lintCatalogue(catalogue, context).findings.map(
        ({ severity, document, path }) => `${severity} ${document.kind}/${document.id}${path}`,
      ),
    ).toEqual([
      'error entry/b/party',
      'error entry/b/provider',
      'error category/necessary/label/fr',
      'error provider/example/name',
      'warning entry/a/names/0',
    ]);
  });

  it('lists the rules whose input is missing as not run', () => {
    const documents = documentsOf(aCatalogueWith(without(anEntry(), 'purpose')));
    const catalogue = catalogueOf(documents.filter(({ kind }) => kind !== 'settings'));
    const { findings, notRun } = lintCatalogue(catalogue, context);

    expect(notRun).toEqual(['LG003', 'LG017', 'LG019', 'LG023']);
    expect(findings.map(({ rule, document }) => rule + document.kind)).toEqual(['RQ001settings']);
  });

  it('runs core even where no pack is named', () => {
    const { findings } = lintCatalogue(aCatalogueWith(anEntry({ provider: 'nobody' })), {
      ...context,
      packs: {},
    });

    expect(findings.map(({ rule }) => rule)).toEqual(['CK024']);
  });

  it('gives a finding another key when a field that it rests on changes', () => {
    const keyOf = (provider: string) =>
      lintCatalogue(aCatalogueWith(anEntry({ provider })), context).findings[0]?.key;

    expect(keyOf('nobody')).toBe(keyOf('nobody'));
    expect(keyOf('nobody')).not.toBe(keyOf('nobody-else'));
  });

  it('gives the same report whatever the order of the documents', () => {
    const documents = documentsOf(
      aCatalogue(
        aDocument('settings', 'main', someSettings({ publishedLocales: ['en', 'fr', 'de'] })),
        aDocument('entry', 'a', anEntry()),
        aDocument('entry', 'b', anEntry({ category: 'third-party' })),
        aDocument('entry', 'c', anEntry({ category: 'internal' })),
      ),
    );
    const report = lintCatalogue(catalogueOf(documents), context);

    expect(lintCatalogue(catalogueOf(documents.toReversed()), context)).toEqual(report);
    expect(report.findings.length).toBeGreaterThan(20);
  });
});
