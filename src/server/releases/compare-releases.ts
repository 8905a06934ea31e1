import { compareBodies, type Body, type Edit } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import type { AlteredDocument } from '../changes/change-repository.ts';
import { documentTitle } from '../changes/document-title.ts';
import { sourceLocaleOf } from '../entries/compose-rows.ts';
import type { Repositories } from '../repositories.ts';
import type { ReleaseComparison } from './release-schemas.ts';

/**
 * What differs between two releases, in whichever order: the documents as the two published them, every text in every locale.
 * @returns undefined when one of them was never made
 */
export async function compareReleases(
  ports: Repositories,
  { overlays }: Pick<CatalogueParts, 'overlays'>,
  from: number,
  to: number,
): Promise<ReleaseComparison | undefined> {
  for (const n of [from, to]) if (!(await ports.releases.find(n))) return undefined;
  const live = await overlays.live(ports);
  const source = sourceLocaleOf(live.judged.catalogue.settings.get('main'));
  const altered = await ports.changes.alteredBetween(from, to);
  const documents = altered.map((document) => compared(document, source));
  return { from, to, documents: documents.filter(({ differences }) => differences.length > 0) };
}

function compared(
  document: AlteredDocument,
  source: string,
): ReleaseComparison['documents'][number] {
  const { kind, id, before, after } = document;
  return {
    kind,
    id,
    op: opOf(before, after),
    title: documentTitle(document, after ?? before, source),
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    differences: compareBodies(before, after),
  };
}

function opOf(before: Body | undefined, after: Body | undefined): Edit['op'] {
  if (!before) return 'create';
  return after ? 'update' : 'delete';
}
