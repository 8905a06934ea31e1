import type { FastifyReply } from 'fastify';
import type { ApiProblem } from './api-problem.ts';
import { problemKinds } from './problem-kinds.ts';

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
