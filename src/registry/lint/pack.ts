import type { Constants } from './constants.ts';
import type { Aside, Severity } from './finding.ts';

/** How a pack applies one rule. */
export interface PackRule {
  readonly id: string;
  readonly severity: Severity;
  readonly aside: Aside;
  readonly constants?: Partial<Constants>;
  /** Short names, spelled out in lint-rules.md §5. */
  readonly sources: readonly string[];
}

/** A set of rules for one jurisdiction. A shipped version never changes: what differs is a new version. */
export interface Pack {
  readonly id: string;
  /** `YYYY.N` */
  readonly version: string;
  /** Left out by `core`, which holds everywhere. */
  readonly jurisdiction?: string;
  /** The pack whose rules this one takes over; its own severity and constants win. */
  readonly refines?: string;
  readonly effectiveFrom: string;
  readonly rules: readonly PackRule[];
}
