import type { Kind } from './catalogue/document.ts';

/** Why an input was refused. `at` is a JSON Pointer into the input (RFC 6901). Codes: workflow.md, Errors. */
export type Problem =
  | { readonly code: 'VALIDATION'; readonly at: string; readonly detail: string }
  | {
      readonly code: 'CONFLICT';
      readonly kind: Kind;
      readonly id: string;
      readonly baseVersion: number;
      readonly liveVersion: number;
    }
  | { readonly code: 'FORBIDDEN' }
  | { readonly code: 'TOKEN_SCOPE' }
  | { readonly code: 'SELF_APPROVAL' }
  | {
      readonly code: 'BAD_STATE';
      readonly state: string;
      /** Set when its time alone stands in the way. */
      readonly publishAt?: string;
    }
  | { readonly code: 'UNSCHEDULE_FIRST' }
  | { readonly code: 'NOT_APPROVED'; readonly approvals: number; readonly needed: number }
  | { readonly code: 'STALE_REVISION'; readonly revision: number; readonly contentHash: string }
  | { readonly code: 'NOTHING_TO_PUBLISH' }
  | { readonly code: 'UNRESOLVED_THREADS'; readonly threads: number }
  | { readonly code: 'SCHEDULE_MISSED'; readonly lateSeconds: number }
  | { readonly code: 'DUPLICATE_ID'; readonly kind: Kind; readonly id: string }
  | { readonly code: 'BLOCKED_BY_FINDINGS'; readonly findings: readonly string[] };
export type ProblemCode = Problem['code'];
