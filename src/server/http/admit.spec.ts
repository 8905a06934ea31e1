import Fastify from 'fastify';
import { roles } from '../../registry/index.ts';
import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';
import type { Person } from '../people/person-repository.ts';
import { admit, personOf } from './admit.ts';
import { answerError } from './error-handler.ts';

const key = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('the admission of a request', () => {
  let server: TestServer;
  let ada: Browser;
  let vic: Browser;
  beforeAll(async () => {
    server = await aServer();
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
    vic = await server.signedIn(await server.add('Vic', 'viewer'));
  });
  afterAll(() => server.close());

  const submit = async (by: Browser, headers: Record<string, string> = {}) => {
    const url = '/api/v1/changes/C-1/submit';
    const answer = await by.send({ method: 'POST', url, payload: {}, headers });
    return [answer.statusCode, codeOf(answer)];
  };
  const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };

  it('asks first who it is, then whence it comes, then for the token, then what the roles allow', async () => {
    const wrong = { ...elsewhere, 'x-csrftoken': 'x' };
    expect(await submit(server.browser(), wrong)).toEqual([401, 'UNAUTHENTICATED']);
    expect(await submit(vic, elsewhere)).toEqual([403, 'CSRF_REJECTED']);
    expect(await submit(vic, { 'x-csrftoken': 'x' })).toEqual([403, 'CSRF_REJECTED']);
    expect(await submit(vic)).toEqual([403, 'FORBIDDEN']);
  });

  it('asks then whether it is there, which state was seen, and last for the key', async () => {
    expect(await submit(ada)).toEqual([404, 'NOT_FOUND']);
    await ada.post('/api/v1/changes', { title: 'Colours' });
    expect(await submit(ada)).toEqual([428, 'IF_MATCH_REQUIRED']);
    expect(await submit(ada, { 'if-match': '"x"' })).toEqual([422, 'VALIDATION']);
    const whole = { 'if-match': '"x"', 'idempotency-key': key };
    expect(await submit(ada, whole)).toEqual([412, 'ETAG_MISMATCH']);
  });

  it('is denied to everybody where a route names no permission', async () => {
    const bare = Fastify();
    bare.setErrorHandler(answerError);
    bare.addHook('onRequest', async (request) => {
      request.person = { roles } as unknown as Person;
    });
    admit(bare, { publicUrl: () => 'http://localhost:4300' });
    bare.get('/unnamed', () => 'here');
    bare.get('/named', { config: { permission: 'user' } }, () => 'here');
    expect(codeOf(await bare.inject('/unnamed'))).toBe('FORBIDDEN');
    expect((await bare.inject('/named')).body).toBe('here');
  });
});

describe('the person behind a request', () => {
  it('is never guessed', () => {
    const nobody = { person: undefined, routeOptions: { url: '/x' } };
    expect(() => personOf(nobody as never)).toThrowError('/x was reached by nobody');
  });
});
