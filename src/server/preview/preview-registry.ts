import { composeRegistry, type Actor, type RegistryJson } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { isOver } from '../changes/change-standing.ts';
import { noChange } from '../changes/chosen-change.ts';
import { shownEdits } from '../changes/shown-edits.ts';
import { Refused } from '../http/problem-reply.ts';
import { publishedRegistry } from '../publishing/make-release.ts';
import type { Release } from '../releases/release-repository.ts';
import type { Repositories } from '../repositories.ts';

/** `live`, `mine`, a change's id, or `release-42`. */
export type PreviewSource = string;

type Parts = Pick<CatalogueParts, 'overlays' | 'chosen' | 'now'>;

/**
 * What visitors would be served, composed by the functions that publishing uses; missing words come from the source locale.
 * A release, and the change that it published, is what was served then.
 */
export async function previewRegistry(
  ports: Repositories,
  parts: Parts,
  actor: Actor,
  source: PreviewSource,
): Promise<RegistryJson> {
  const released = /^release-(\d+)$/.exec(source)?.[1];
  if (released !== undefined) return releasedRegistry(ports, Number(released));
  const laid =
    source === 'live'
      ? undefined
      : await parts.chosen.of(ports, actor, source === 'mine' ? undefined : source);
  const change = laid?.change;
  if (change?.release !== undefined) return releasedRegistry(ports, change.release);
  const live = await parts.overlays.live(ports);
  const edits = change ? await shownEdits(ports, live, change) : [];
  const { judged } = await parts.overlays.of(ports, { ...noChange, edits });
  const began = change && isOver(change.state) ? change.baseRelease : undefined;
  const release = began === undefined ? live.release : await ports.releases.find(began);
  return composeRegistry(judged.catalogue, factsOf(release, parts.now), 'preview');
}

async function releasedRegistry(ports: Repositories, n: number): Promise<RegistryJson> {
  const registry = await publishedRegistry(ports, n);
  if (!registry) throw new Refused({ code: 'NOT_FOUND' });
  return registry;
}

const factsOf = (release: Release | undefined, now: () => string) => ({
  release: release?.n ?? 1,
  consentRevision: release?.consentRevision ?? 1,
  publishedAt: release?.publishedAt ?? now(),
  ...(release?.previousDigest === undefined ? {} : { previousDigest: release.previousDigest }),
});
