import type { Change, Decision } from '../../registry/index.ts';
import type { AuditEvent } from '../audit/audit-repository.ts';
import { contentHashOf } from '../changes/overlays.ts';
import type { Repositories } from '../repositories.ts';
import type { Release } from './release-repository.ts';

/** How a release came to be: its change, and the event that the signed manifest names. */
export interface Publication {
  readonly change: Change;
  /** Of what was published, `sha256-<base64>`. */
  readonly contentHash: string;
  readonly event: AuditEvent;
  /** Whose approvals counted when it was published, by id; empty when nobody's had to. */
  readonly approvedBy: readonly string[];
}

/** @throws when change or event are gone: the operator's `verify` tells which */
export async function publicationOf(
  { audit, changes }: Pick<Repositories, 'audit' | 'changes'>,
  release: Release,
): Promise<Publication> {
  const change = (await changes.find(release.changeId))?.change;
  if (!change) throw new Error(`Release ${release.n} belongs to no change`);
  const [event] = await audit.list(release.auditSeq - 1, 1);
  if (event?.seq !== release.auditSeq) throw new Error(`Release ${release.n} has no audit event`);
  // Written by publish.ts; the bootstrap names nobody.
  const { approvedBy = [] } = JSON.parse(event.payload) as { approvedBy?: readonly string[] };
  return { change, contentHash: contentHashOf(change), event, approvedBy };
}

/**
 * Whether a decision made the release possible: the last one of an approver on exactly what was published. What counted
 * then counts for ever, whatever roles were lost since.
 */
export function counted({ change, contentHash, approvedBy }: Publication, one: Decision): boolean {
  const last = change.decisions.findLast(
    ({ person, contentHash: judged }) => person === one.person && judged === contentHash,
  );
  return one === last && one.verdict === 'approve' && approvedBy.includes(one.person);
}

/** How long after its set time a change went live; undefined when none was set. */
export function lateSecondsOf({ publishAt }: Change, { publishedAt }: Release): number | undefined {
  if (!publishAt) return undefined;
  return Math.max(0, (Date.parse(publishedAt) - Date.parse(publishAt.at)) / 1000);
}

/** What was set aside in the content itself, and by the approvals that counted. */
export const setAsideIn = (publication: Publication) => [
  ...publication.change.acknowledgements,
  ...publication.change.decisions
    .filter((one) => counted(publication, one))
    .flatMap(({ setAside }) => setAside),
];
