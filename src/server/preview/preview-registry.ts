import { composeRegistry, type Actor, type RegistryJson } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { chosenChange, noChange } from '../changes/chosen-change.ts';
import type { Repositories } from '../repositories.ts';

/** `live`, `mine`, or a change's id. */
export type PreviewSource = string;

/** What visitors would be served, composed by the functions that publishing uses; missing words come from the source locale. */
export async function previewRegistry(
  ports: Repositories,
  { overlays, now }: Pick<CatalogueParts, 'overlays' | 'now'>,
  actor: Actor,
  source: PreviewSource,
): Promise<RegistryJson> {
  const chosen =
    source === 'live'
      ? undefined
      : await chosenChange(ports, actor, source === 'mine' ? undefined : source);
  const { live, judged } = await overlays.of(ports, chosen?.change ?? noChange);
  const { release } = live;
  const facts = {
    release: release?.n ?? 1,
    consentRevision: release?.consentRevision ?? 1,
    publishedAt: release?.publishedAt ?? now(),
    ...(release?.previousDigest === undefined ? {} : { previousDigest: release.previousDigest }),
  };
  return composeRegistry(judged.catalogue, facts, 'preview');
}
