import type { People } from '../changes/change-context.ts';
import { lateSecondsOf, type Publication } from '../releases/publication.ts';
import type { Release } from '../releases/release-repository.ts';
import { peopleBehind } from '../releases/release-views.ts';

/** `decisions.json`: who judged what, when and how; persons by pseudonym and by the name they have today. */
export function composeDecisions(release: Release, publication: Publication, people: People) {
  const { change, contentHash, event, approvedBy } = publication;
  const { publishAt, consentOverride } = change;
  const lateSeconds = lateSecondsOf(change, release);
  const named = (id: string) => ({ id, name: people.get(id)?.name ?? '' });
  return {
    release: release.n,
    digest: release.digest,
    publishedAt: release.publishedAt,
    publishedBy: named(event.actor),
    change: {
      id: change.id,
      title: change.title,
      description: change.description,
      author: named(change.author),
      createdAt: change.createdAt,
    },
    revision: change.revision,
    contentHash,
    approvedBy,
    ...peopleBehind(publication, people),
    ...(publishAt ? { publishAt } : {}),
    ...(lateSeconds === undefined ? {} : { lateSeconds }),
    ...(consentOverride ? { consentOverride } : {}),
  };
}
