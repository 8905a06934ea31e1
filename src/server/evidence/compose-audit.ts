import type { AuditEvent } from '../audit/audit-repository.ts';
import { reAnchorAction } from '../audit/re-anchor.ts';
import type { Repositories } from '../repositories.ts';
import type { Publication } from '../releases/publication.ts';

/** Place in the chain as manifests write it. */
const placeOf = ({ seq, hash }: AuditEvent) => ({
  size: seq,
  head: `sha256-${Buffer.from(hash, 'hex').toString('base64')}`,
});

const ALL = 1000;

/**
 * `audit.json`: every event about the change up to its publication, as stored; the checkpoint that the manifest signs, and
 * the newest event of the chain when the pack was made, for whoever compares packs later. Records of breaks stand beside
 * them, of the whole chain and whenever they were made: a pack hides none.
 */
export async function composeAudit(
  { audit }: Pick<Repositories, 'audit'>,
  { change, event: published }: Publication,
) {
  const object = `change/${change.id}`;
  const events = await audit.list(0, published.seq, { object });
  return {
    checkpoint: placeOf(published),
    head: placeOf((await audit.head()) ?? published),
    reAnchors: await audit.list(0, ALL, { action: reAnchorAction }),
    events: events.filter(({ seq }) => seq <= published.seq),
  };
}
