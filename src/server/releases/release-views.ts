import { Type, type Static } from 'typebox';
import { ChangedDocument, changedDocuments } from '../changes/change-documents.ts';
import { peopleOf, type People } from '../changes/change-context.ts';
import { contentHashOf } from '../changes/overlays.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { closed, InstantText, listOf } from '../http/described.ts';
import type { Repositories } from '../repositories.ts';
import type { Release } from './release-repository.ts';

const NameOnly = Type.Object({ name: Type.String() }, { ...closed, title: 'NameOnly' });
const members = {
  n: Type.Integer({ minimum: 1 }),
  digest: Type.String({ description: "SHA-256 of the registry JSON's bytes, `sha256-<base64>`." }),
  size: Type.Integer({ minimum: 1, description: 'Bytes of the registry JSON.' }),
  previousDigest: Type.Optional(Type.String()),
  publishedAt: InstantText,
  changeId: Type.String(),
  consentRevision: Type.Integer({ minimum: 1 }),
  entries: Type.Integer({ minimum: 0, description: 'How many.' }),
  auditSeq: Type.Integer({ description: 'The audit event that records it.' }),
  title: Type.String(),
  author: NameOnly,
  approvers: listOf(NameOnly),
  system: Type.Boolean({ description: 'Published at set-up by the system, approved by nobody.' }),
};

export const ReleaseRow = Type.Object(members, { ...closed, title: 'ReleaseRow' });
export type ReleaseRow = Static<typeof ReleaseRow>;

/** With what the release altered, against the one before it. */
export const ReleaseView = Type.Object(
  { ...members, documents: listOf(ChangedDocument) },
  { ...closed, title: 'ReleaseView' },
);
export type ReleaseView = Static<typeof ReleaseView>;

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

/** @returns undefined when there is no such release */
export async function viewRelease(
  ports: Repositories,
  { overlays }: Pick<CatalogueParts, 'overlays'>,
  n: number,
): Promise<ReleaseView | undefined> {
  const release = await ports.releases.find(n);
  const stored = release && (await ports.changes.find(release.changeId));
  if (!stored) return undefined;
  const row = await composeReleaseRow(ports, await peopleOf(ports), release);
  const live = await overlays.live(ports);
  return { ...row, documents: await changedDocuments(ports, live, stored.change) };
}
