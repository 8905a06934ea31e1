import type { Change, Decision } from '../../registry/index.ts';
import { digestOf } from '../publishing/digest.ts';

/** What the audit chain tells of a decision. Of its words only the SHA-256: they may hold what has to be erased one day. */
export const decisionFacts = ({ verdict, revision, contentHash, at, comment }: Decision) => ({
  verdict,
  revision,
  contentHash,
  decidedAt: at,
  commentDigest: digestOf(comment),
});

/** Those of the decision that a move added; nothing for every other move. */
export function newDecisionFacts(before: Change, after: Change): Readonly<Record<string, unknown>> {
  const decision = after.decisions[before.decisions.length];
  return decision ? decisionFacts(decision) : {};
}
