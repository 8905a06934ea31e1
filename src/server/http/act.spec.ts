import type { Role } from '../../registry/index.ts';
import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';

const key = '0f8fad5b-d9cb-469f-a165-70867728950e';
const guest = { name: 'Eve', email: 'eve@example.org', roles: ['viewer'] };
const url = '/api/v1/invitations';

describe('a request with an Idempotency-Key', () => {
  let server: TestServer;
  let ada: Browser;
  beforeEach(async () => {
    server = await aServer();
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
  });
  afterEach(() => server.close());

  const invite = (body: object = guest, browser = ada, idempotencyKey = key) =>
    browser.post(url, body, { 'idempotency-key': idempotencyKey });

  it('has its effect once and its answer as often as it is sent', async () => {
    const [first, again] = [await invite(), await invite()];
    expect(first.statusCode).toBe(201);
    expect([again.statusCode, again.body]).toEqual([201, first.body]);
    const { items } = (await ada.get(url)).json<{ items: unknown[] }>();
    expect(items.length).toBe(1);
  });

  it('is refused when the key belongs to another body', async () => {
    await invite();
    const other = await invite({ ...guest, roles: ['reviewer'] });
    expect([other.statusCode, codeOf(other)]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('is another request when another person sends it', async () => {
    const bob = await server.signedIn(await server.add('Bob', 'administrator'));
    await invite();
    const answer = await invite({ ...guest, email: 'x@example.org' }, bob);
    expect(answer.statusCode).toBe(201);
  });

  it('may be sent again after it was refused: a refusal is not kept', async () => {
    const taken = { ...guest, email: 'ada@example.org' };
    expect((await invite(taken)).statusCode).toBe(422);
    expect((await invite(guest)).statusCode).toBe(201);
  });

  for (const bad of ['', 'x', key.slice(1)]) {
    it(`is refused when the key is "${bad}"`, async () => {
      const answer = await invite(guest, ada, bad);
      expect([answer.statusCode, codeOf(answer)]).toEqual([422, 'VALIDATION']);
    });
  }

  it('keeps neither key nor link readable in storage', async () => {
    const { link } = (await invite()).json<{ link: string }>();
    const token = link.split('/').at(-1) ?? '';
    const person = (await server.parts.storage.read.people.list())[0]?.id ?? '';
    expect(token.length).toBe(43);
    expect(await server.parts.storage.read.idempotency.find(person, key)).toBeUndefined();
    expect(await server.parts.storage.read.invitations.findByToken(token)).toBeUndefined();
  });
});

describe('a refused request', () => {
  let server: TestServer;
  let ada: Browser;
  beforeEach(async () => {
    server = await aServer();
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
  });
  afterEach(() => server.close());

  for (const [body, type, status, code] of [
    ['{"name":1}', 'application/json', 422, 'VALIDATION'],
    ['{', 'application/json', 422, 'VALIDATION'],
    ['{"name":"a","name":"b"}', 'application/json', 422, 'VALIDATION'],
    [JSON.stringify({ ...guest, more: 1 }), 'application/json', 422, 'VALIDATION'],
    ['name=a', 'application/x-www-form-urlencoded', 415, 'BAD_CONTENT_TYPE'],
    ['hello', 'text/plain', 415, 'BAD_CONTENT_TYPE'],
    [`"${'x'.repeat(5_000_000)}"`, 'application/json', 413, 'TOO_LARGE'],
  ] as const) {
    it(`with ${body.slice(0, 30)} as ${type} is answered ${status} with problem details`, async () => {
      const answer = await ada.send({
        method: 'POST',
        url,
        payload: body,
        headers: { 'content-type': type, 'idempotency-key': key },
      });
      expect([answer.statusCode, codeOf(answer)]).toEqual([status, code]);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      const { requestId } = answer.json<{ requestId: string }>();
      expect(requestId).toBe(String(answer.headers['x-request-id']));
    });
  }

  it('names the place in the body by its JSON pointer', async () => {
    const answer = await ada.post(url, { ...guest, roles: ['king' as Role] });
    const { errors } = answer.json<{ errors: { pointer: string }[] }>();
    expect(errors.map(({ pointer }) => pointer)).toContain('/roles/0');
  });
});
