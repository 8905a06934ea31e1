import type { FastifySchema, RouteOptions } from 'fastify';
import { headersNamed, type AnswerHeader } from './answer-headers.ts';
import { Problem, statusOf, type ProblemCode } from './problem-schema.ts';

type Route = Pick<RouteOptions, 'config' | 'method' | 'url'>;
type Answer = Readonly<Record<string, unknown>> & { readonly description?: string };

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);
const altersState = ({ method }: Route): boolean =>
  [method].flat().some((one) => !harmless.has(one));
const isInApi = ({ url }: Route): boolean => url.startsWith('/api/v1/');

/**
 * A route's schema as OpenAPI tells it: with the answers, headers and refusals that follow from its
 * config. For the description alone; requests are judged by the schema as the route states it.
 */
export function describeOperation(schema: FastifySchema, route: Route): FastifySchema {
  const { told = {}, response = {}, ...rest } = schema;
  const answers = Object.entries(response as Record<string, Answer>).map(([status, answer]) => [
    status,
    isRefusal(status) ? answer : describeAnswer(answer, headersOf(route, status, told.headers)),
  ]);
  return {
    ...rest,
    ...securityOf(route),
    ...addressParts(told.params),
    ...requestHeaders(route),
    'x-permission': route.config?.permission,
    response: { ...describeRefusals(schema, route), ...Object.fromEntries(answers) },
  } as FastifySchema;
}

const isRefusal = (status: string): boolean => Number(status) >= 400;

function headersOf(
  route: Route,
  status: string,
  own: readonly AnswerHeader[] = [],
): readonly AnswerHeader[] {
  const everywhere: AnswerHeader[] = ['X-Request-Id'];
  if (isInApi(route)) everywhere.push('Cache-Control');
  const headers = [...new Set([...own, ...everywhere])];
  // RFC 9110 §15.4.5: 304 leaves out what tells of bytes that are not sent.
  return status === '304' ? headers.filter((name) => name !== 'Repr-Digest') : headers;
}

function describeAnswer(answer: Answer, headers: readonly AnswerHeader[]): object {
  const description = answer.description ?? 'As asked.';
  // Without a body: the headers are all there is.
  if (answer['type'] === 'null') return { ...answer, description, headers: headersNamed(headers) };
  const content = answer['content'] ?? { 'application/json': { schema: answer } };
  return { description, headers: headersNamed(headers), content };
}

function describeRefusals(schema: FastifySchema, route: Route): Record<string, object> {
  const refusals = Map.groupBy(problemsOf(schema, route), statusOf);
  const answers = [...refusals].map(([status, codes]) => [status, refusal(codes.toSorted())]);
  return { ...Object.fromEntries(answers), default: unforeseen } as Record<string, object>;
}

const problemType = 'application/problem+json';
const unforeseen = {
  description: 'Any other refusal, and what nobody foresaw.',
  content: { [problemType]: { schema: Problem } },
};

function refusal(codes: readonly ProblemCode[]): object {
  const headers: AnswerHeader[] = ['Cache-Control', 'X-Request-Id'];
  if (codes.includes('RATE_LIMITED')) headers.push('Retry-After');
  const here = { type: 'object', properties: { code: { enum: codes } } };
  return {
    description: codes.join(', '),
    headers: headersNamed(headers),
    content: { [problemType]: { schema: { allOf: [Problem, here] } } },
  };
}

/** What the checks of workflow.md can answer before the handler runs, and what the handler can. */
function problemsOf(schema: FastifySchema, route: Route): readonly ProblemCode[] {
  const { permission, conditional, idempotent } = route.config ?? {};
  const codes = new Set<ProblemCode>(schema.told?.problems);
  const add = (condition: unknown, ...more: ProblemCode[]): void => {
    if (condition) for (const code of more) codes.add(code);
  };
  const inApi = isInApi(route);
  add(inApi && permission !== 'public', 'UNAUTHENTICATED', 'SESSION_EXPIRED');
  add(inApi && permission !== 'public' && permission !== 'user', 'FORBIDDEN');
  add(inApi && altersState(route), 'CSRF_REJECTED', 'STORAGE_FULL', 'READ_ONLY');
  add(conditional, 'IF_MATCH_REQUIRED', 'ETAG_MISMATCH');
  add(idempotent, 'IDEMPOTENCY_KEY_REUSED', 'VALIDATION');
  add(schema.body, 'VALIDATION', 'TOO_LARGE', 'BAD_CONTENT_TYPE');
  add(inApi && (schema.querystring ?? schema.params), 'VALIDATION');
  return [...codes];
}

/** The session's cookie holds the secret that the token fits: whoever alters something sends both. */
function securityOf(route: Route): Pick<FastifySchema, 'security'> {
  if (!isInApi(route)) return { security: [] };
  if (altersState(route)) return { security: [{ session: [], csrf: [] }] };
  return { security: route.config?.permission === 'public' ? [] : [{ session: [] }] };
}

/** In the description only: what is not found there is answered 404, whatever its shape. */
const addressParts = (params?: Readonly<Record<string, string>>): { params?: object } =>
  params
    ? {
        params: {
          type: 'object',
          properties: Object.fromEntries(
            Object.entries(params).map(([name, description]) => [
              name,
              { type: 'string', description },
            ]),
          ),
        },
      }
    : {};

/** In the description only: `admit` judges these headers, after everything that comes first. */
function requestHeaders({ config = {}, method }: Route): { headers?: object } {
  const { conditional, idempotent } = config;
  const properties = {
    ...(conditional && seen),
    ...(conditional && method === 'PUT' && unseen),
    ...(idempotent && key),
  };
  const required = Object.keys({
    ...(method !== 'PUT' && conditional && seen),
    ...(idempotent && key),
  });
  if (Object.keys(properties).length === 0) return {};
  return { headers: { type: 'object', properties, required } };
}

const seen = {
  'If-Match': {
    type: 'string',
    description: 'The ETag last seen. Without a condition the request is refused (428).',
  },
};
const unseen = {
  'If-None-Match': { type: 'string', enum: ['*'], description: 'There should be nothing yet.' },
};
const key = {
  'Idempotency-Key': {
    type: 'string',
    pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
    description: 'A UUID. The same request with the same key is answered as before, for a day.',
  },
};
