import { aServer, codeOf, password, type Browser, type TestServer } from '../app.fixture.ts';
import { invite } from './invitations.ts';

describe('a guest with a link', () => {
  let server: TestServer;
  let guest: Browser;
  let token: string;
  beforeAll(async () => {
    server = await aServer();
  });
  beforeEach(async () => {
    const name = crypto.randomUUID();
    const invited = { name, email: `${name}@example.org`, roles: ['viewer'] as const };
    ({ token } = await server.parts.storage.transact((repositories) =>
      invite(repositories, server.parts, invited, 'system'),
    ));
    guest = server.browser();
    await guest.get('/api/v1/session');
  });
  afterAll(() => server.close());

  const accept = (body: object, link = token) =>
    guest.post(`/api/v1/invitations/${link}/accept`, body);
  const isOpen = async () =>
    (await guest.get(`/api/v1/invitations/${token}/open`)).statusCode === 200;

  it('comes in with a session of their own, and the link is spent', async () => {
    const before = guest.cookies.get('sessionid');
    expect((await accept({ name: 'Eve', password })).statusCode).toBe(201);
    expect(guest.cookies.get('sessionid')).not.toBe(before);
    expect((await guest.get('/api/v1/status')).statusCode).toBe(200);
    expect(await isOpen()).toBeFalse();
  });

  for (const [what, body, pointer] of [
    ['a short password', { name: 'Eve', password: 'short' }, '/password'],
    ['a blank name', { name: '  ', password }, '/name'],
    ['roles they choose', { name: 'Eve', password, roles: ['administrator'] }, '/roles'],
  ] as const) {
    it(`does not come in with ${what}, and may try again`, async () => {
      const answer = await accept(body);
      expect(answer.statusCode).toBe(422);
      expect(answer.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer).toBe(pointer);
      expect(await isOpen()).toBeTrue();
    });
  }

  it('that leads nowhere gets no work done: not even the password is judged', async () => {
    const answer = await accept({ name: 'Eve', password: 'short' }, 'unknown');
    expect([answer.statusCode, codeOf(answer)]).toEqual([404, 'NOT_FOUND']);
  });
});
