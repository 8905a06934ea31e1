import type { AuditEvent } from './audit-repository.ts';
import { hashOfEvent, noEvent } from './link-event.ts';

/** What is wrong with the chain, and where. */
export type ChainBreak =
  | { readonly kind: 'gap'; readonly after: number; readonly found: number }
  | { readonly kind: 'duplicate'; readonly seq: number }
  /** Its content does not give its hash. */
  | { readonly kind: 'edited'; readonly seq: number }
  /** It does not name the hash of the event before it. */
  | { readonly kind: 'unlinked'; readonly seq: number }
  | {
      readonly kind: 'shorter-than-checkpoint';
      readonly length: number;
      readonly expected: number;
    };

/**
 * Walks the chain once, in the order in which it is given, and names every break.
 * @param checkpoint how many events somebody outside has seen
 */
export async function verifyChain(
  events: AsyncIterable<AuditEvent> | Iterable<AuditEvent>,
  checkpoint = 0,
): Promise<readonly ChainBreak[]> {
  const breaks: ChainBreak[] = [];
  let [seq, hash] = [0, noEvent];
  for await (const event of events) {
    if (event.seq <= seq) breaks.push({ kind: 'duplicate', seq: event.seq });
    else if (event.seq !== seq + 1) breaks.push({ kind: 'gap', after: seq, found: event.seq });
    else if (event.prev !== hash) breaks.push({ kind: 'unlinked', seq: event.seq });
    if (hashOfEvent(event) !== event.hash) breaks.push({ kind: 'edited', seq: event.seq });
    seq = Math.max(seq, event.seq);
    hash = event.hash;
  }
  if (seq < checkpoint) {
    breaks.push({ kind: 'shorter-than-checkpoint', length: seq, expected: checkpoint });
  }
  return breaks;
}
