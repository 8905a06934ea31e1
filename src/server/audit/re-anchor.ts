import { canonicalText } from '../../registry/index.ts';
import type { AuditEvent } from './audit-repository.ts';
import type { NamedBreak } from './chain-break.ts';

/** The action of the event that continues a broken chain. */
export const reAnchorAction = 'audit.re-anchor';

/** What an operator states about a chain that they found broken. */
export interface Statement {
  /** Those that were confirmed, and no other: whatever else is broken stays so. */
  readonly breaks: readonly NamedBreak[];
  /** Of every event before, exactly as found: altered once more, the statement speaks of another chain. */
  readonly digest: string;
  /** `sha256-<base64>` of the last event before. */
  readonly head: string;
  readonly operator: string;
  readonly reason: string;
  /** `seq` of the last event before. */
  readonly size: number;
}

/** The payload of the event: the statement, signed like a release, so that the data file alone cannot forge one. */
export interface ReAnchor extends Statement {
  readonly jws: string;
}

/** What the event states; undefined when it is another event. Whoever counts on it looks at hash and signature. */
export function reAnchorIn({ action, payload }: AuditEvent): ReAnchor | undefined {
  if (action !== reAnchorAction) return undefined;
  // Whatever gives its hash was written as canonical JSON, and whatever is signed was written by the verb.
  const stated = JSON.parse(payload) as ReAnchor;
  return Array.isArray(stated.breaks) ? stated : undefined;
}

/** The text that is signed. */
export const statedText = ({ breaks, digest, head, operator, reason, size }: Statement): string =>
  canonicalText({ breaks, digest, head, operator, reason, size });
