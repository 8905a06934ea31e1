import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ReadOnly, StorageFull } from '../storage-errors.ts';
import type { ApiProblem } from './api-problem.ts';
import { Refused, refuse } from './problem-reply.ts';

const unreadable: ApiProblem['code'] = 'VALIDATION';

/** Fastify's own refusals, by its code. */
const frameworkProblems: Readonly<Record<string, ApiProblem['code']>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'TOO_LARGE',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'BAD_CONTENT_TYPE',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: unreadable,
  FST_ERR_MAX_PARAM_LENGTH: 'NOT_FOUND',
  FST_CSRF_MISSING_SECRET: 'CSRF_REJECTED',
  FST_CSRF_INVALID_TOKEN: 'CSRF_REJECTED',
};

/** The one edge where a throw becomes an answer. */
export function answerError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const problems = problemsOf(error);
  if (problems) {
    if (error instanceof StorageFull || error instanceof ReadOnly) request.log.fatal(error);
    return refuse(reply, ...problems);
  }
  request.log.error(error);
  return reply.code(500).type('application/problem+json').serializer(JSON.stringify).send({
    type: 'urn:cookie-registry:problem:internal',
    title: 'Something went wrong.',
    status: 500,
    code: 'INTERNAL',
    requestId: request.id,
  });
}

function problemsOf(error: FastifyError): Refused['problems'] | undefined {
  if (error instanceof Refused) return error.problems;
  if (error instanceof StorageFull) return [{ code: 'STORAGE_FULL' }];
  if (error instanceof ReadOnly) return [{ code: 'READ_ONLY' }];
  if (error.validation) return shapeProblems(error.validation);
  const code = frameworkProblems[error.code];
  if (code === 'VALIDATION') return [{ code, at: '', detail: error.message }];
  if (code && isPlain(code)) return [{ code }];
  // What Node could not even read as HTTP.
  if (error.statusCode === 400) return [{ code: 'VALIDATION', at: '', detail: error.message }];
  return undefined;
}

type PlainCode = 'TOO_LARGE' | 'BAD_CONTENT_TYPE' | 'CSRF_REJECTED' | 'NOT_FOUND';
const isPlain = (code: ApiProblem['code']): code is PlainCode =>
  ['TOO_LARGE', 'BAD_CONTENT_TYPE', 'CSRF_REJECTED', 'NOT_FOUND'].includes(code);

function shapeProblems(errors: NonNullable<FastifyError['validation']>): Refused['problems'] {
  const [first, ...more] = errors.map((error) => ({
    code: 'VALIDATION' as const,
    at: error.instancePath,
    detail: error.message ?? 'The value is not of the expected shape.',
  }));
  return first ? [first, ...more] : [{ code: 'VALIDATION', at: '', detail: 'Not as expected.' }];
}
