import type { AuditEvent } from '../audit/audit-repository.ts';
import type { Repositories } from '../repositories.ts';
import type { Publication } from '../releases/publication.ts';

/** Place in the chain as manifests write it. */
const placeOf = ({ seq, hash }: AuditEvent) => ({
  size: seq,
  head: `sha256-${Buffer.from(hash, 'hex').toString('base64')}`,
});

/**
 * `audit.json`: every event about the change up to its publication, as stored; the checkpoint that the manifest signs, and
 * the newest event of the chain when the pack was made, for whoever compares packs later.
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
    events: events.filter(({ seq }) => seq <= published.seq),
  };
}
