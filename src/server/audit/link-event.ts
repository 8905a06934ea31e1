import { createHash } from 'node:crypto';
import { canonicalText } from '../../registry/index.ts';
import type { AuditEvent, NewAuditEvent } from './audit-repository.ts';

/** What the first event names as the hash before it. */
export const noEvent = '0'.repeat(64);

/** The event as it follows `head` in the chain. @param seq behind a lost end, else the next number */
export function linkEvent(
  event: NewAuditEvent,
  head: AuditEvent | undefined,
  seq = (head?.seq ?? 0) + 1,
): AuditEvent {
  const unsealed = {
    seq,
    at: event.at,
    actor: event.actor,
    action: event.action,
    object: event.object,
    payload: canonicalText(event.payload),
    prev: head?.hash ?? noEvent,
  };
  return { ...unsealed, hash: hashOfEvent(unsealed) };
}

/** SHA-256("audit.v1\0" ‖ JCS of the event without its hash), in hex (workflow.md, Audit chain). */
export function hashOfEvent(event: Omit<AuditEvent, 'hash'>): string {
  const { seq, at, actor, action, object, payload, prev } = event;
  const text = canonicalText({ seq, at, actor, action, object, payload, prev });
  return createHash('sha256').update('audit.v1\0').update(text).digest('hex');
}
