import type { Bodies, Document, Kind } from './document.ts';

/** All documents, by kind and id. Insertion order carries no meaning. */
export type Catalogue = { readonly [K in Kind]: ReadonlyMap<string, Bodies[K]> };

type MutableCatalogue = { [K in Kind]: Map<string, Bodies[K]> };

const empty = (): MutableCatalogue => ({
  entry: new Map(),
  category: new Map(),
  provider: new Map(),
  location: new Map(),
  notice: new Map(),
  policy: new Map(),
  settings: new Map(),
});

/** Later documents of the same kind and id replace earlier ones. */
export function catalogueOf(documents: Iterable<Document>): Catalogue {
  const catalogue = empty();
  for (const document of documents) put(catalogue, document);
  return catalogue;
}

function put<K extends Kind>(catalogue: MutableCatalogue, document: Document<K>): void {
  catalogue[document.kind].set(document.id, document.body);
}

/** Every document, kinds in their fixed order, ids ascending by UTF-16 code unit. */
export function documentsOf(catalogue: Catalogue): readonly Document[] {
  return (Object.keys(catalogue) as Kind[]).flatMap((kind) =>
    [...catalogue[kind]]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, body]): Document => ({ kind, id, body })),
  );
}
