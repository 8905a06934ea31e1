import { createHash } from 'node:crypto';
import type { AuditEvent } from './check-audit.ts';
import { readObject } from './read-json.ts';
import type { Found } from './steps.ts';

/**
 * The events before the publication are those that it names: where events about other things stood between them, their own
 * links prove nothing.
 */
export function checkHistory(events: readonly AuditEvent[]): Found {
  const [before, published] = [events.slice(0, -1), events.at(-1)];
  if (before.length === 0) return { ok: 'nothing came before the publication' };
  const { history } = readObject(published?.payload) ?? {};
  if (history === undefined) {
    return { skipped: 'the publication names no earlier events: an older version made it' };
  }
  const hashes = before.map(({ hash }) => hash).join('\n');
  const digest = createHash('sha256').update(hashes).digest('base64');
  return history === `sha256-${digest}`
    ? { ok: `the ${before.length} events before it are those that the publication names` }
    : { failed: 'audit.json holds other events than the publication names' };
}
