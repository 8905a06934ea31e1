import { createHash } from 'node:crypto';
import { canonicalText } from '../registry/index.ts';
import type { Manifest } from './check-manifest.ts';
import { isObject, objectsIn, readObject, type Members } from './read-json.ts';
import type { Found } from './steps.ts';

/** One event of the audit chain, as stored. */
export interface AuditEvent {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  /** Canonical JSON. */
  readonly payload: string;
  readonly prev: string;
  readonly hash: string;
}

const members = ['seq', 'at', 'actor', 'action', 'object', 'payload', 'prev', 'hash'] as const;

/** The events of `audit.json`; undefined when one of them is none. */
export const eventsIn = (audit: Uint8Array | undefined): readonly AuditEvent[] | undefined =>
  readEvents(readObject(audit)?.['events']);

/** @returns undefined when it is no list, is empty, or holds anything else */
export function readEvents(listed: unknown): readonly AuditEvent[] | undefined {
  const events = objectsIn(listed);
  const isList = Array.isArray(listed) && listed.length === events.length && events.length > 0;
  return isList && events.every(isEvent) ? events : undefined;
}

const isEvent = (value: Members): value is Members & AuditEvent =>
  Object.keys(value).length === members.length &&
  members.every((name) =>
    name === 'seq' ? Number.isSafeInteger(value[name]) : typeof value[name] === 'string',
  );

/** Every event gives its hash, they stand in order, and those that follow one another are linked. */
export function checkAudit(events: readonly AuditEvent[]): Found {
  if (events.length === 0) return { failed: 'audit.json is not a list of events' };
  let before: AuditEvent | undefined;
  let links = 0;
  for (const event of events) {
    if (!isWhole(event)) return { failed: `event ${event.seq} does not give its hash` };
    if (before && event.seq <= before.seq) return { failed: `event ${event.seq} is out of order` };
    if (before && event.object !== before.object) {
      return { failed: `event ${event.seq} is about ${event.object}` };
    }
    if (before?.seq === event.seq - 1) {
      if (before.hash !== event.prev) {
        return { failed: `event ${event.seq} does not follow event ${before.seq}` };
      }
      links += 1;
    }
    before = event;
  }
  return { ok: `${events.length} events, ${links} of them next to the one before` };
}

/** Its content gives its hash. */
export const isWhole = (event: AuditEvent): boolean => hashOf(event) === event.hash;

/** workflow.md, Audit chain: SHA-256("audit.v1\0" ‖ JCS of the event without its hash). */
function hashOf({ seq, at, actor, action, object, payload, prev }: AuditEvent): string {
  const text = canonicalText({ seq, at, actor, action, object, payload, prev });
  return createHash('sha256').update('audit.v1\0').update(text).digest('hex');
}

/** The signed manifest names the event of the publication, and that event names what was signed. */
export function checkCheckpoint(
  { audit, release, sha256 }: Manifest,
  file: Uint8Array | undefined,
  published: AuditEvent,
): Found {
  if (!audit) return { failed: 'the manifest names no place in the audit chain' };
  const head = `sha256-${Buffer.from(published.hash, 'hex').toString('base64')}`;
  if (audit.size !== published.seq || audit.head !== head) {
    return { failed: `the manifest names event ${audit.size}, not the publication` };
  }
  const told = readObject(file)?.['checkpoint'];
  if (!isObject(told) || told['size'] !== audit.size || told['head'] !== audit.head) {
    return { failed: 'audit.json names another checkpoint than the manifest' };
  }
  const payload = readObject(published.payload);
  if (payload?.['release'] !== release || payload['digest'] !== `sha256-${sha256}`) {
    return { failed: 'the event of the publication names another release' };
  }
  return { ok: `event ${audit.size} is the publication of release ${release}` };
}
