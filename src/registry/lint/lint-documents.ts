import { catalogueOf, type Catalogue } from '../catalogue/catalogue.ts';
import type { Body, Document } from '../catalogue/document.ts';
import type { LintContext } from './context.ts';
import { byWeight, strictestOf } from './finding-of.ts';
import type { Finding } from './finding.ts';
import { linterOf } from './linter.ts';
import { entriesMeeting, namesIn } from './names-that-meet.ts';

/** Which document: what is there under this kind and id, if anything is. */
export type Place = Pick<Document, 'kind' | 'id'>;

/**
 * What `lintCatalogue` says of these documents, in the same order, without judging the others.
 * A document that is not there has the findings that its absence causes.
 */
export function lintDocuments(
  catalogue: Catalogue,
  places: readonly Place[],
  context: LintContext,
): readonly Finding[] {
  const wanted = new Set(places.map(textOf));
  const part = catalogueOf(places.flatMap((place) => documentAt(catalogue, place)));
  const entry = entriesMeeting(catalogue.entry, namesIn(part.entry.values()));
  const around: Catalogue = { ...part, entry };
  const findings = linterOf(catalogue, context)
    .findings((rule) => (rule.restsOn === 'names-that-meet' ? around : part))
    .filter(({ document }) => wanted.has(textOf(document)));
  return strictestOf(findings).sort(byWeight);
}

const textOf = ({ kind, id }: Place): string => `${kind}/${id}`;

function documentAt(catalogue: Catalogue, { kind, id }: Place): readonly Document[] {
  const body: Body | undefined = catalogue[kind].get(id);
  return body === undefined ? [] : [{ kind, id, body }];
}
