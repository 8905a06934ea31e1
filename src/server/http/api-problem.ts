import type { Problem } from '../../registry/index.ts';

/** Why a request was refused: what the registry's rules say, and what only a server can say. */
export type ApiProblem =
  | Problem
  /** Editing would void approvals; the request has to say that it may. */
  | { readonly code: 'BAD_STATE'; readonly state: string; readonly approvals: number }
  | { readonly code: 'UNAUTHENTICATED' }
  | { readonly code: 'SESSION_EXPIRED' }
  | { readonly code: 'CSRF_REJECTED' }
  | { readonly code: 'LAST_ADMINISTRATOR' }
  | { readonly code: 'LAST_REVIEWER' }
  /** `first`: when the first release was published, where a time before it was asked for. */
  | { readonly code: 'NOT_FOUND'; readonly first?: string }
  /** `current`: the representation that the caller has not seen, with its `etag`. */
  | { readonly code: 'ETAG_MISMATCH'; readonly current: unknown }
  | { readonly code: 'IF_MATCH_REQUIRED' }
  | { readonly code: 'IDEMPOTENCY_KEY_REUSED' }
  | { readonly code: 'TOO_LARGE' }
  | { readonly code: 'BAD_CONTENT_TYPE' }
  | { readonly code: 'RATE_LIMITED'; readonly retryAfterSeconds: number }
  | { readonly code: 'READ_ONLY' }
  | { readonly code: 'STORAGE_FULL' };
