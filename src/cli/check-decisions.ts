import { createHash } from 'node:crypto';
import type { AuditEvent } from './check-audit.ts';
import { isObject, objectsIn, readObject, stringsIn } from './read-json.ts';
import type { Found } from './steps.ts';

const digestOf = (bytes: Uint8Array): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/** What the event of the publication says; the manifest signs it by its hash. */
interface Publication {
  readonly contentHash: unknown;
  readonly approvedBy: readonly string[];
  readonly approvalsNeeded: number;
  /** Of the payload, and everybody whose event raised the revision. */
  readonly contributors: ReadonlySet<string>;
}

function publicationIn(events: readonly AuditEvent[], published: AuditEvent): Publication {
  const payload = readObject(published.payload) ?? {};
  const needed = payload['approvalsNeeded'];
  const contributors = new Set(stringsIn(payload['contributors']));
  let revision = 0;
  for (const { actor, payload: told } of events) {
    const now = readObject(told)?.['revision'];
    if (typeof now !== 'number' || now <= revision) continue;
    contributors.add(actor);
    revision = now;
  }
  return {
    contentHash: payload['contentHash'],
    approvedBy: stringsIn(payload['approvedBy']),
    approvalsNeeded: typeof needed === 'number' ? needed : 1,
    contributors,
  };
}

/** The file that was approved gives the hash that the publication names. */
export function checkContent(
  files: ReadonlyMap<string, Uint8Array>,
  events: readonly AuditEvent[],
  published: AuditEvent,
): Found {
  const [content, decisions] = [files.get('change.json'), readObject(files.get('decisions.json'))];
  if (!content) return { failed: 'change.json is missing' };
  if (!decisions) return { failed: 'decisions.json is not JSON' };
  const hash = digestOf(content);
  if (decisions['contentHash'] !== hash) {
    return { failed: 'decisions.json names another content than change.json' };
  }
  const { contentHash } = publicationIn(events, published);
  // Older versions put no hash into the system's own publication.
  const isUntold = published.action === 'bootstrap' && contentHash === undefined;
  if (!isUntold && contentHash !== hash) {
    return { failed: 'the publication names another content than change.json' };
  }
  return { ok: hash };
}

const verdictOf: Readonly<Record<string, string>> = {
  'change.approve': 'approve',
  'change.withdraw-approval': 'withdraw-approval',
  'change.request-changes': 'request-changes',
  'change.reject': 'reject',
};

/** The events about verdicts, in order. */
export const verdictsIn = (events: readonly AuditEvent[]): readonly AuditEvent[] =>
  events.filter(({ action }) => verdictOf[action] !== undefined);

/** Enough people who wrote none of it approved exactly this, and decisions.json tells the same as the audit events. */
export function checkDecisions(
  files: ReadonlyMap<string, Uint8Array>,
  events: readonly AuditEvent[],
  published: AuditEvent,
): Found {
  const file = readObject(files.get('decisions.json')) ?? {};
  const decisions = objectsIn(file['decisions']);
  const told = decisions.map((one) => `${idOf(one['person'])} ${String(one['verdict'])}`);
  const audited = verdictsIn(events).map(({ action, actor }) => `${actor} ${verdictOf[action]}`);
  if (told.join() !== audited.join()) {
    return { failed: 'decisions.json and the audit events tell of different decisions' };
  }
  const facts = publicationIn(events, published);
  const named = objectsIn(file['contributors']).map(idOf);
  const writers = new Set([...facts.contributors, ...named]);
  const counted = decisions.filter((one) => one['counted'] === true);
  if (
    counted
      .map(({ person }) => idOf(person))
      .sort()
      .join() !== facts.approvedBy.toSorted().join()
  ) {
    return { failed: 'decisions.json counts other approvals than the publication' };
  }
  for (const one of counted) {
    const person = idOf(one['person']);
    if (one['verdict'] !== 'approve' || one['contentHash'] !== facts.contentHash) {
      return { failed: `${person} did not approve what was published` };
    }
    if (writers.has(person)) return { failed: `${person} approved what they had written` };
  }
  return enough(facts, published);
}

function enough({ approvedBy, approvalsNeeded }: Publication, { action }: AuditEvent): Found {
  const people = new Set(approvedBy).size;
  if (people > 0 && people >= approvalsNeeded) {
    return { ok: `approved by ${approvedBy.join(', ')}; nobody of them wrote any of it` };
  }
  if (action === 'bootstrap') return { skipped: 'no second person: published by the system' };
  if (approvalsNeeded === 0) return { skipped: 'no second person: none was asked for' };
  return { failed: `${people} approved, ${approvalsNeeded} were needed` };
}

const idOf = (person: unknown): string => {
  const id = isObject(person) ? person['id'] : undefined;
  return typeof id === 'string' ? id : '';
};
