import { canonicalText } from '../../registry/index.ts';
import type { AuditEvent } from './audit-repository.ts';
import type { ChainBreak } from './chain-break.ts';
import { FoundDigest } from './found-digest.ts';
import { hashOfEvent, noEvent } from './link-event.ts';
import { reAnchorIn, type ReAnchor } from './re-anchor.ts';

/** A record that stands: it was signed, and speaks of the events before it exactly as they lie there. */
export interface StandingReAnchor {
  readonly seq: number;
  readonly at: string;
  readonly stated: ReAnchor;
}

export interface ChainJudgement {
  /** What no record stands for. */
  readonly breaks: readonly ChainBreak[];
  readonly reAnchors: readonly StandingReAnchor[];
  /** Of all events, as found. */
  readonly digest: string;
  readonly head: AuditEvent | undefined;
}

type Events = AsyncIterable<AuditEvent> | Iterable<AuditEvent>;
const nobodySigned = (): Promise<boolean> => Promise.resolve(false);

/**
 * Walks the chain once, in the order in which it is given, and names every break that no re-anchor record names.
 * @param checkpoint how many events somebody outside has seen
 * @param isSigned whether this installation signed a record; without it none counts
 */
export async function judgeChain(
  events: Events,
  checkpoint = 0,
  isSigned: (reAnchor: ReAnchor) => Promise<boolean> = nobodySigned,
): Promise<ChainJudgement> {
  let breaks: ChainBreak[] = [];
  const reAnchors: StandingReAnchor[] = [];
  const found = new FoundDigest();
  let [seq, head]: [number, AuditEvent | undefined] = [0, undefined];
  for await (const event of events) {
    const [given, before] = [hashOfEvent(event), head?.hash ?? noEvent];
    breaks.push(...breaksAt(event, given, seq, before));
    const stated = given === event.hash && event.prev === before ? reAnchorIn(event) : undefined;
    if (stated?.digest === found.soFar() && stated.size === seq && (await isSigned(stated))) {
      breaks = breaks.filter((one) => !isNamed(one, stated, event));
      reAnchors.push({ seq: event.seq, at: event.at, stated });
    }
    found.add(given, event.hash);
    seq = Math.max(seq, event.seq);
    head = event;
  }
  if (seq < checkpoint) {
    breaks.push({ kind: 'shorter-than-checkpoint', length: seq, expected: checkpoint });
  }
  return { breaks, reAnchors, digest: found.soFar(), head };
}

/** Every break that no record names, when nobody's signature counts. */
export const verifyChain = async (events: Events, checkpoint = 0): Promise<readonly ChainBreak[]> =>
  (await judgeChain(events, checkpoint)).breaks;

function breaksAt(
  event: AuditEvent,
  given: string,
  seq: number,
  before: string,
): readonly ChainBreak[] {
  const breaks: ChainBreak[] = [];
  if (event.seq <= seq) breaks.push({ kind: 'duplicate', seq: event.seq });
  else if (event.seq !== seq + 1) breaks.push({ kind: 'gap', after: seq, found: event.seq });
  else if (event.prev !== before) breaks.push({ kind: 'unlinked', seq: event.seq });
  if (given !== event.hash) breaks.push({ kind: 'edited', seq: event.seq });
  return breaks;
}

/** A lost end leaves its numbers free: the record stands behind them, so that no other event ever takes them. */
function isNamed(found: ChainBreak, { breaks, size }: ReAnchor, { seq }: AuditEvent): boolean {
  const isLostEnd = found.kind === 'gap' && found.after === size && found.found === seq;
  const named: ChainBreak = isLostEnd
    ? { kind: 'shorter-than-checkpoint', length: size, expected: seq - 1 }
    : found;
  return breaks.some((one) => canonicalText(one) === canonicalText(named));
}
