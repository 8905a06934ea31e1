import { composeRegistry, type Actor, type RegistryJson } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { noChange } from '../changes/chosen-change.ts';
import type { Repositories } from '../repositories.ts';

/** `live`, `mine`, or a change's id. */
export type PreviewSource = string;

/** What visitors would be served, composed by the functions that publishing uses; missing words come from the source locale. */
export async function previewRegistry(
  ports: Repositories,
  { overlays, chosen, now }: Pick<CatalogueParts, 'overlays' | 'chosen' | 'now'>,
  actor: Actor,
  source: PreviewSource,
): Promise<RegistryJson> {
  const laid =
    source === 'live'
      ? undefined
      : await chosen.of(ports, actor, source === 'mine' ? undefined : source);
  const { live, judged } = await overlays.of(ports, laid?.change ?? noChange);
  const { release } = live;
  const facts = {
    release: release?.n ?? 1,
    consentRevision: release?.consentRevision ?? 1,
    publishedAt: release?.publishedAt ?? now(),
    ...(release?.previousDigest === undefined ? {} : { previousDigest: release.previousDigest }),
  };
  return composeRegistry(judged.catalogue, facts, 'preview');
}
