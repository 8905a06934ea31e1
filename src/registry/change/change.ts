import type { Body, Kind } from '../catalogue/document.ts';

export const changeStates = [
  'draft',
  'in-review',
  'changes-requested',
  'scheduled',
  'published',
  'rejected',
  'withdrawn',
] as const;
/** The stored states. Approved and conflicted are derived, never stored (workflow.md). */
export type ChangeState = (typeof changeStates)[number];
export const terminalStates = ['published', 'rejected', 'withdrawn'] as const;

/** What a change does to one document. `baseVersion` is the live version it was made from; 0 = not live. */
export type Edit =
  | {
      readonly kind: Kind;
      readonly id: string;
      readonly op: 'create' | 'update';
      readonly baseVersion: number;
      readonly body: Body;
    }
  | {
      readonly kind: Kind;
      readonly id: string;
      readonly op: 'delete';
      readonly baseVersion: number;
    };

/** A verdict on one exact content. Kept for ever; whether it counts is computed. */
export interface Decision {
  readonly person: string;
  readonly verdict: 'approve' | 'request-changes' | 'reject';
  readonly revision: number;
  /** SHA-256 of the content that was on the reviewer's screen, `sha256-<base64>`. */
  readonly contentHash: string;
  readonly at: string;
  readonly comment: string;
}

/** A named set of edits over a base release. Person ids are pseudonyms; names live elsewhere. */
export interface Change {
  /** `C-` and a number, e.g. `C-118`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** Everyone who ever altered the content; it only grows. */
  readonly contributors: readonly string[];
  readonly revision: number;
  readonly baseRelease: number;
  readonly edits: readonly Edit[];
  readonly decisions: readonly Decision[];
  readonly state: ChangeState;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Set by publishing. */
  readonly release?: number;
}
