import Fastify, { type FastifyInstance } from 'fastify';
import { codeOf } from '../app.fixture.ts';
import { answerError } from './error-handler.ts';
import { readJsonBodies } from './json-body.ts';

describe('the body of a request', () => {
  let server: FastifyInstance;
  beforeAll(() => {
    server = Fastify();
    server.setErrorHandler(answerError);
    readJsonBodies(server);
    server.post('/', async ({ body }) => ({ body: body ?? 'nothing' }));
  });

  const send = (payload: string | Buffer, type = 'application/json') =>
    server.inject({ method: 'POST', url: '/', payload, headers: { 'content-type': type } });

  it('is read as JSON in UTF-8', async () => {
    const answer = await send('{"purpose":"Préférences"}', 'application/json; charset=utf-8');
    expect(answer.json<unknown>()).toEqual({ body: { purpose: 'Préférences' } });
  });

  it('may be empty', async () => {
    expect((await send('')).json<unknown>()).toEqual({ body: 'nothing' });
  });

  for (const [what, payload] of [
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['half an object', '{"a":'],
    ['a member named twice', '{"a":1,"a":2}'],
    ['a prototype', '{"__proto__":{}}'],
  ] as const) {
    it(`with ${what} is answered 422`, async () => {
      const answer = await send(payload);
      expect([answer.statusCode, codeOf(answer)]).toEqual([422, 'VALIDATION']);
    });
  }

  it('in a coding is answered 415, and plain as `identity` is read', async () => {
    const coded = (coding: string) =>
      server.inject({
        method: 'POST',
        url: '/',
        payload: '{"a":1}',
        headers: { 'content-type': 'application/json', 'content-encoding': coding },
      });
    expect([(await coded('gzip')).statusCode, codeOf(await coded('gzip'))]).toEqual([
      415,
      'BAD_CONTENT_TYPE',
    ]);
    expect((await coded('identity')).statusCode).toBe(200);
  });

  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    it(`of the type ${type} is answered 415`, async () => {
      const answer = await send('{"a":1}', type);
      expect([answer.statusCode, codeOf(answer)]).toEqual([415, 'BAD_CONTENT_TYPE']);
    });
  }
});
