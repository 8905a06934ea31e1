import type { FastifyReply } from 'fastify';
import type { Problem } from '../../registry/index.ts';
import { problemKinds } from './problem-kinds.ts';

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
  | { readonly code: 'NOT_FOUND' }
  /** `current`: the representation that the caller has not seen, with its `etag`. */
  | { readonly code: 'ETAG_MISMATCH'; readonly current: unknown }
  | { readonly code: 'IF_MATCH_REQUIRED' }
  | { readonly code: 'IDEMPOTENCY_KEY_REUSED' }
  | { readonly code: 'TOO_LARGE' }
  | { readonly code: 'BAD_CONTENT_TYPE' }
  | { readonly code: 'RATE_LIMITED'; readonly retryAfterSeconds: number }
  | { readonly code: 'READ_ONLY' }
  | { readonly code: 'STORAGE_FULL' };

/** Thrown inside `transact`, so that a refusal undoes what was begun; answered by the error handler. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly problems: readonly [ApiProblem, ...ApiProblem[]];

  constructor(first: ApiProblem, ...more: readonly ApiProblem[]) {
    super(first.code);
    this.problems = [first, ...more];
  }
}

/** Answers with RFC 9457 problem details. The first problem gives code and status. */
export function refuse(reply: FastifyReply, ...problems: Refused['problems']): FastifyReply {
  const [first] = problems;
  const { status, title } = problemKinds[first.code];
  if (first.code === 'RATE_LIMITED') reply.header('retry-after', first.retryAfterSeconds);
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send({
      type: `urn:cookie-registry:problem:${first.code.toLowerCase().replaceAll('_', '-')}`,
      title,
      status,
      requestId: reply.request.id,
      ...detailsOf(problems),
    });
}

function detailsOf(problems: Refused['problems']): object {
  const [first] = problems;
  if (first.code !== 'VALIDATION') return first;
  const errors = problems.flatMap((problem) =>
    problem.code === 'VALIDATION'
      ? [{ pointer: problem.at, detail: problem.detail, code: problem.code }]
      : [],
  );
  return { code: first.code, errors };
}
