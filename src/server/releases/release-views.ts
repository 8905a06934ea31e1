import { changedDocuments, type ChangedDocument } from '../changes/change-documents.ts';
import { peopleOf, type People } from '../changes/change-context.ts';
import { contentHashOf } from '../changes/overlays.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import type { Repositories } from '../repositories.ts';
import type { Release } from './release-repository.ts';

export interface ReleaseRow extends Release {
  readonly title: string;
  readonly author: { readonly name: string };
  readonly approvers: readonly { readonly name: string }[];
  /** Published at set-up by the system, approved by nobody. */
  readonly system: boolean;
}

export async function composeReleaseRow(
  ports: Repositories,
  people: People,
  release: Release,
): Promise<ReleaseRow> {
  const change = (await ports.changes.find(release.changeId))?.change;
  if (!change) throw new Error(`Release ${release.n} belongs to no change`);
  const contentHash = contentHashOf(change);
  const nameOf = (id: string): string => people.get(id)?.name ?? '';
  const approvers = new Set(
    change.decisions
      .filter((one) => one.verdict === 'approve' && one.contentHash === contentHash)
      .map(({ person }) => person),
  );
  return {
    ...release,
    title: change.title,
    author: { name: nameOf(change.author) },
    approvers: [...approvers].map((id) => ({ name: nameOf(id) })),
    system: change.author === 'system',
  };
}

/** With what the release altered, against the one before it. @returns undefined when there is no such release */
export async function viewRelease(
  ports: Repositories,
  { overlays }: Pick<CatalogueParts, 'overlays'>,
  n: number,
): Promise<(ReleaseRow & { documents: readonly ChangedDocument[] }) | undefined> {
  const release = await ports.releases.find(n);
  const stored = release && (await ports.changes.find(release.changeId));
  if (!stored) return undefined;
  const row = await composeReleaseRow(ports, await peopleOf(ports), release);
  const live = await overlays.live(ports);
  return { ...row, documents: await changedDocuments(ports, live, stored.change) };
}
