import type { ApiProblem } from './api-problem.ts';

/** Code → HTTP status and one sentence for whoever reads the bare answer; the console words its own. */
export const problemKinds: Record<ApiProblem['code'], { status: number; title: string }> = {
  BAD_CONTENT_TYPE: { status: 415, title: 'The body must be application/json.' },
  BAD_STATE: { status: 409, title: 'The state does not allow this.' },
  BLOCKED_BY_FINDINGS: { status: 409, title: 'Findings have to be mended first.' },
  CONFLICT: { status: 409, title: 'A document changed since this change was begun.' },
  CSRF_REJECTED: { status: 403, title: 'The request did not come from the console.' },
  DUPLICATE_ID: { status: 409, title: 'This id is taken.' },
  ETAG_MISMATCH: { status: 412, title: 'Somebody saved in the meantime.' },
  FORBIDDEN: { status: 403, title: 'Your roles do not allow this.' },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    title: 'This Idempotency-Key belongs to another request.',
  },
  IF_MATCH_REQUIRED: { status: 428, title: 'Say with If-Match which state you have seen.' },
  LAST_ADMINISTRATOR: { status: 409, title: 'The last active administrator must stay.' },
  LAST_REVIEWER: { status: 409, title: 'The last active reviewer must stay.' },
  NOTHING_TO_PUBLISH: { status: 409, title: 'The change alters nothing.' },
  NOT_APPROVED: { status: 409, title: 'The change is not approved.' },
  NOT_FOUND: { status: 404, title: 'There is nothing here.' },
  RATE_LIMITED: { status: 429, title: 'Too many attempts. Try again later.' },
  READ_ONLY: { status: 503, title: 'The disk failed: the server only reads.' },
  SELF_APPROVAL: { status: 403, title: 'A contributor cannot judge their own change.' },
  SESSION_EXPIRED: { status: 401, title: 'Your session has ended. Sign in again.' },
  STALE_REVISION: { status: 409, title: 'The change was edited since you opened it.' },
  STORAGE_FULL: { status: 507, title: 'No room is left. Nothing was saved; it is safe to retry.' },
  TOKEN_SCOPE: { status: 403, title: 'The token may not do this.' },
  TOO_LARGE: { status: 413, title: 'The body is too large.' },
  UNAUTHENTICATED: { status: 401, title: 'Sign in first.' },
  UNSCHEDULE_FIRST: { status: 409, title: 'The change is scheduled. Unschedule it first.' },
  VALIDATION: { status: 422, title: 'Some values cannot be accepted.' },
};
