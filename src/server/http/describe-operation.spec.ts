import { Type } from 'typebox';
import { describeOperation } from './describe-operation.ts';
import { operation } from './operation.ts';
import type { ProblemCode } from './problem-schema.ts';

const schema = {
  ...operation('wish', {
    tag: 'Server',
    summary: 'Wishes',
    problems: ['NOT_FOUND', 'RATE_LIMITED'],
    headers: ['ETag', 'Repr-Digest'],
  }),
  response: { 200: Type.String(), 304: Type.Null() },
};
type Route = Parameters<typeof describeOperation>[1];
const told = (route: Partial<Route>, more: object = {}) =>
  describeOperation({ ...schema, ...more }, { method: 'GET', url: '/api/v1/wishes', ...route });

interface Answer {
  readonly description: string;
  readonly headers?: object;
}
const answers = (described: ReturnType<typeof told>) =>
  described.response as Readonly<Record<string, Answer>>;
const codesOf = (described: ReturnType<typeof told>): readonly string[] =>
  Object.entries(answers(described))
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([, { description }]) => description.split(', '));
const headersOf = (described: ReturnType<typeof told>, status: number): readonly string[] =>
  Object.keys(answers(described)[status]?.headers ?? {});

const signedIn = ['SESSION_EXPIRED', 'UNAUTHENTICATED', 'FORBIDDEN'] as const;
const altering = ['CSRF_REJECTED', 'READ_ONLY', 'STORAGE_FULL'] as const;
const withBody = ['VALIDATION', 'TOO_LARGE', 'BAD_CONTENT_TYPE'] as const;

describe('what a route can refuse', () => {
  const cases: readonly (readonly [string, Partial<Route>, object, readonly ProblemCode[]])[] = [
    ['anybody may read', { config: { permission: 'public' } }, {}, []],
    ['people may read', { config: { permission: 'read' } }, {}, signedIn],
    ['needs no role', { config: { permission: 'user' } }, {}, signedIn.slice(0, 2)],
    ['alters', { method: 'POST', config: { permission: 'public' } }, {}, altering],
    [
      'takes a body',
      { method: 'POST', config: { permission: 'public' } },
      { body: Type.Object({}) },
      [...altering, ...withBody],
    ],
    [
      'asks for what was seen',
      { config: { permission: 'public', conditional: true } },
      {},
      ['IF_MATCH_REQUIRED', 'ETAG_MISMATCH'],
    ],
    [
      'answers once',
      { config: { permission: 'public', idempotent: true } },
      {},
      ['IDEMPOTENCY_KEY_REUSED', 'VALIDATION'],
    ],
    ['is outside the API', { url: '/policy', config: { permission: 'public' } }, {}, []],
  ];
  for (const [what, route, more, expected] of cases) {
    it(`follows, beside its own problems, from being one that ${what}`, () => {
      const wanted = ['NOT_FOUND', 'RATE_LIMITED', ...expected];
      expect([...codesOf(told(route, more))].sort()).toEqual(wanted.sort());
    });
  }
});

describe('the headers of an answer', () => {
  const described = told({ config: { permission: 'read' } });

  it('are its own and those that every answer of the API carries', () => {
    expect(headersOf(described, 200)).toEqual([
      'ETag',
      'Repr-Digest',
      'X-Request-Id',
      'Cache-Control',
    ]);
  });

  it('tell nothing of bytes that a 304 does not send', () => {
    expect(headersOf(described, 304)).not.toContain('Repr-Digest');
  });

  it('say when to come back after too many attempts', () => {
    expect(headersOf(described, 429)).toContain('Retry-After');
    expect(headersOf(described, 404)).not.toContain('Retry-After');
  });
});

describe('the headers of a request', () => {
  const requested = (route: Partial<Route>) =>
    told(route).headers as { properties: object; required: string[] } | undefined;

  it('are asked for where the route asks for them', () => {
    expect(requested({ method: 'GET' })).toBeUndefined();
    const both = requested({ method: 'POST', config: { idempotent: true, conditional: true } });
    expect(both?.required).toEqual(['If-Match', 'Idempotency-Key']);
  });

  it('let a PUT say that nothing should be there yet', () => {
    const put = requested({ method: 'PUT', config: { conditional: true } });
    expect(Object.keys(put?.properties ?? {})).toEqual(['If-Match', 'If-None-Match']);
    expect(put?.required).toEqual([]);
  });
});
