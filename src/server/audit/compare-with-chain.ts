import type { Repositories } from '../repositories.ts';
import type { AuditEvent } from './audit-repository.ts';
import { compareDecisions, verdictOf } from './compare-decisions.ts';
import { comparePublication } from './compare-publication.ts';
import { toldIn } from './told-in.ts';
import { wholeChain } from './whole-chain.ts';

export interface Comparison {
  /** What is kept otherwise than the audit chain tells, one sentence each. */
  readonly differs: readonly string[];
  /** What the chain does not tell, so that nothing proves it. */
  readonly notCovered: readonly string[];
}

/** What differs from what was told, and until which event the chain tells of it. */
interface Difference {
  readonly line: string;
  readonly seq: number;
}

/**
 * Holds what was published and who decided what against the audit chain. Whether the chain itself holds, and whether
 * manifests sign it, is for `verifyRecords` to say.
 * @param wholeSince the last re-anchor record: what the chain told before it was lost or altered, and proves nothing
 */
export async function compareWithChain(ports: Repositories, wholeSince = 0): Promise<Comparison> {
  const { decided, publications } = await tellingEvents(ports);
  const all = [
    ...(await releasesThatDiffer(ports, publications)),
    ...(await decisionsThatDiffer(ports, decided)),
  ];
  const before = all.filter(({ seq }) => seq < wholeSince);
  return {
    differs: all.filter(({ seq }) => seq >= wholeSince).map(({ line }) => line),
    notCovered: [
      ...before.map(({ line }) => `Not covered, told before the chain was re-anchored: ${line}`),
      ...notCoveredBy(publications, [...decided.values()].flat()),
    ],
  };
}

type Events = readonly AuditEvent[];

async function tellingEvents(ports: Repositories) {
  const decided = new Map<string, Events>();
  const publications = new Map<number, AuditEvent>();
  for await (const event of wholeChain(ports)) {
    const { action, object, seq } = event;
    if (verdictOf[action]) decided.set(object, [...(decided.get(object) ?? []), event]);
    if (action === 'change.publish' || action === 'bootstrap') publications.set(seq, event);
  }
  return { decided, publications };
}

async function releasesThatDiffer(
  ports: Repositories,
  publications: ReadonlyMap<number, AuditEvent>,
): Promise<readonly Difference[]> {
  const lines: Difference[] = [];
  const newest = (await ports.releases.newest())?.n ?? 0;
  for (let n = 1; n <= newest; n += 1) {
    const release = await ports.releases.find(n);
    const event = release && publications.get(release.auditSeq);
    // What is missing is for `verifyRecords` to say.
    if (!event) continue;
    const differing = await comparePublication(ports, release, event);
    const { seq } = event;
    lines.push(...differing.map((line) => ({ line: `release ${n}: ${line}`, seq })));
  }
  return lines;
}

async function decisionsThatDiffer(
  ports: Repositories,
  decided: ReadonlyMap<string, Events>,
): Promise<readonly Difference[]> {
  const lines: Difference[] = [];
  const next = await ports.changes.nextNumber();
  const left = new Set(decided.keys());
  for (let number = 1; number < next; number += 1) {
    const id = `C-${number}`;
    const events = decided.get(`change/${id}`) ?? [];
    const change = (await ports.changes.find(id))?.change;
    if (!change) continue;
    left.delete(`change/${id}`);
    if (compareDecisions(change, events).length === 0) continue;
    const seq = lastOf(events);
    lines.push(...(await lookAgain(ports, id)).map((line) => ({ line, seq })));
  }
  const gone = [...left].map((object) => ({
    line: `${object}: gone, with the decisions on it`,
    seq: lastOf(decided.get(object) ?? []),
  }));
  return [...lines, ...gone];
}

const lastOf = (events: Events): number => events.at(-1)?.seq ?? 0;

/** Somebody may have decided since the chain was walked: the server goes on. */
async function lookAgain({ audit, changes }: Repositories, id: string): Promise<readonly string[]> {
  const all = Number.MAX_SAFE_INTEGER;
  const events = await audit.list(-all, all, { object: `change/${id}` });
  const change = (await changes.find(id))?.change ?? { id, decisions: [] };
  return compareDecisions(
    change,
    events.filter(({ action }) => verdictOf[action]),
  );
}

/** Older versions told less. Names are never in the chain, so that they can be erased. */
function notCoveredBy(
  publications: ReadonlyMap<number, AuditEvent>,
  decisions: Events,
): readonly string[] {
  const lacks = (name: string) => (event: AuditEvent) => toldIn(event)[name] === undefined;
  const releases = [...publications.values()].filter(lacks('artefacts'));
  const numbers = releases.map((event) => String(toldIn(event)['release'])).join(', ');
  const untold = decisions.filter(lacks('commentDigest')).length;
  return [
    ...(releases.length > 0
      ? [
          `Not covered: banner, policy pages and difference of release ${numbers}, published before the audit chain told their digests.`,
        ]
      : []),
    ...(untold > 0
      ? [
          `Not covered: words and times of ${untold} decisions, taken before the audit chain told them.`,
        ]
      : []),
    'Not covered: names of people and titles of changes. The audit chain proves the ids beside them.',
  ];
}
