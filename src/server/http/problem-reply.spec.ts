import Fastify from 'fastify';
import { refuse, type Refused } from './problem-reply.ts';

describe('the answer to a refusal', () => {
  const answer = async (...problems: Refused['problems']) => {
    const server = Fastify({ genReqId: () => 'r-1' });
    server.get('/', (_request, reply) => refuse(reply, ...problems));
    const { statusCode, headers, body } = await server.inject('/');
    return { statusCode, headers, body: JSON.parse(body) as unknown };
  };

  it('is problem details that nobody keeps', async () => {
    const { statusCode, headers, body } = await answer({ code: 'IF_MATCH_REQUIRED' });
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      428,
      'application/problem+json',
      'no-store',
    ]);
    expect(body).toEqual({
      type: 'urn:cookie-registry:problem:if-match-required',
      title: 'Say with If-Match which state you have seen.',
      status: 428,
      requestId: 'r-1',
      code: 'IF_MATCH_REQUIRED',
    });
  });

  it('lists every value that is wrong', async () => {
    const { body } = await answer(
      { code: 'VALIDATION', at: '/name', detail: 'One.' },
      { code: 'VALIDATION', at: '/email', detail: 'Two.' },
    );
    expect(body).toEqual(
      jasmine.objectContaining({
        code: 'VALIDATION',
        errors: [
          { pointer: '/name', detail: 'One.', code: 'VALIDATION' },
          { pointer: '/email', detail: 'Two.', code: 'VALIDATION' },
        ],
      }),
    );
  });

  it('says when to try again', async () => {
    const { headers } = await answer({ code: 'RATE_LIMITED', retryAfterSeconds: 30 });
    expect(headers['retry-after']).toBe('30');
  });

  it('carries what the caller has not seen', async () => {
    const { body } = await answer({ code: 'ETAG_MISMATCH', current: { etag: '"2"' } });
    expect(body).toEqual(jasmine.objectContaining({ current: { etag: '"2"' } }));
  });

  it('is of the first problem', async () => {
    const { statusCode } = await answer({ code: 'NOT_FOUND' }, { code: 'FORBIDDEN' });
    expect(statusCode).toBe(404);
  });
});
