import { aCatalogue, aCatalogueWith, aDocument, anEntry } from '../catalogue/catalogue.fixture.ts';
import { catalogueOf, documentsOf } from '../catalogue/catalogue.ts';
import { lintCatalogue } from './lint-catalogue.ts';
import { lintDocuments } from './lint-documents.ts';
import { context } from './lint.fixture.ts';

const rulesFor = (...[catalogue, ...places]: [Parameters<typeof lintDocuments>[0], ...string[]]) =>
  lintDocuments(
    catalogue,
    places.map((id) => ({ kind: 'entry', id })),
    context,
  ).map(({ rule, document }) => `${rule} ${document.id}`);

describe('linting some documents', () => {
  const twice = aCatalogue(
    aDocument('entry', 'a', anEntry()),
    aDocument('entry', 'b', anEntry({ category: 'internal' })),
    aDocument('entry', 'bad', anEntry({ names: [], provider: 'nobody' })),
  );

  it('says of them what linting everything says, and nothing of others', () => {
    const { findings } = lintCatalogue(twice, context);
    for (const id of ['a', 'b', 'bad']) {
      const place = { kind: 'entry', id } as const;
      expect(lintDocuments(twice, [place], context)).toEqual(
        findings.filter(({ document }) => document.id === id),
      );
    }
  });

  it('weighs them against entries that it was not asked about', () => {
    expect(rulesFor(twice, 'a')).toEqual(['CK016 a', 'CK017 a']);
  });

  it('says nothing of a document that is not there', () => {
    expect(rulesFor(aCatalogueWith(anEntry()), 'nowhere')).toEqual([]);
  });

  it('says that the only document of its kind is missing', () => {
    const rest = documentsOf(twice).filter(({ kind }) => kind !== 'policy');
    const found = lintDocuments(catalogueOf(rest), [{ kind: 'policy', id: 'main' }], context);
    expect(found.map(({ rule, document }) => [rule, document.kind])).toEqual([['RQ001', 'policy']]);
  });
});
