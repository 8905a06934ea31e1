import { aServer, codeOf, password, type Browser, type TestServer } from '../app.fixture.ts';
import type { Person } from './person-repository.ts';

const minute = 60_000;
const url = '/api/v1/session';

describe('a session', () => {
  let server: TestServer;
  let ada: Person;
  beforeEach(async () => {
    server = await aServer();
    ada = await server.add('Ada', 'administrator', 'viewer');
  });
  afterEach(() => server.close());

  const whoIs = async (browser: Browser): Promise<string | undefined> =>
    (await browser.get(url)).json<{ person: { name: string } | null }>().person?.name;
  const refusal = async (browser: Browser): Promise<unknown> =>
    codeOf(await browser.get('/api/v1/people'));

  it('begins at sign-in, under a new id, with cookies for this site alone', async () => {
    const browser = server.browser();
    await browser.get(url);
    const before = browser.cookies.get('sessionid');
    const answer = await browser.post(url, { email: 'ADA@example.org', password });
    expect(answer.statusCode).toBe(200);
    expect(browser.cookies.get('sessionid')).not.toBe(before);
    expect(answer.cookies).toContain(
      jasmine.objectContaining({ name: 'sessionid', httpOnly: true, sameSite: 'Lax', path: '/' }),
    );
    const token = answer.cookies.find(({ name }) => name === 'csrftoken');
    expect(token?.httpOnly).toBeUndefined();
    expect(await whoIs(browser)).toBe('Ada');
  });

  it('does not take over an id that somebody else prepared', async () => {
    const attacker = server.browser();
    await attacker.get(url);
    const victim = server.browser();
    for (const [name, value] of attacker.cookies) victim.cookies.set(name, value);
    await victim.post(url, { email: ada.email, password });
    expect(await whoIs(victim)).toBe('Ada');
    expect(await whoIs(attacker)).toBeUndefined();
  });

  it('tells what the roles allow', async () => {
    const answer = await (await server.signedIn(ada)).get(url);
    expect(answer.json<unknown>()).toEqual({
      person: {
        id: ada.id,
        name: 'Ada',
        email: 'ada@example.org',
        roles: ['administrator', 'viewer'],
        permissions: [
          'read',
          'comment',
          'edit',
          'publish',
          'manage-people',
          'manage-tokens',
          'audit',
        ],
      },
      setupNeeded: false,
    });
  });

  it('ends after 30 minutes without a request, and says so', async () => {
    const browser = await server.signedIn(ada);
    for (let n = 0; n < 3; n++) {
      server.advance(29 * minute);
      expect(await whoIs(browser)).toBe('Ada');
    }
    server.advance(30 * minute);
    expect(await refusal(browser)).toBe('SESSION_EXPIRED');
    expect(await refusal(server.browser())).toBe('UNAUTHENTICATED');
    const again = await browser.post(url, { email: ada.email, password });
    expect(again.statusCode).toBe(200);
  });

  it('ends after 12 hours, however busy', async () => {
    const browser = await server.signedIn(ada);
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      server.advance(20 * minute);
      expect(await whoIs(browser)).toBe('Ada');
    }
    server.advance(20 * minute);
    expect(await refusal(browser)).toBe('SESSION_EXPIRED');
  });

  it('ends by signing out, for whoever kept the cookie too', async () => {
    const browser = await server.signedIn(ada);
    const thief = new Map(browser.cookies);
    expect((await browser.delete(url)).statusCode).toBe(204);
    expect(await whoIs(browser)).toBeUndefined();
    for (const [name, value] of thief) browser.cookies.set(name, value);
    expect(await refusal(browser)).toBe('SESSION_EXPIRED');
  });

  it('ends at once when the person is deactivated', async () => {
    const browser = await server.signedIn(await server.add('Bob', 'viewer'));
    const mine = await server.signedIn(ada);
    const people = (await mine.get('/api/v1/people')).json<{ items: Row[] }>().items;
    const { id, etag } = people.find(({ name }) => name === 'Bob')!;
    await mine.patch(`/api/v1/people/${id}`, { active: false }, { 'if-match': etag });
    expect(await refusal(browser)).toBe('SESSION_EXPIRED');
  });

  it('gets a new id when the roles change, and obeys them at once', async () => {
    const browser = await server.signedIn(ada);
    const before = browser.cookies.get('sessionid');
    await server.parts.storage.transact(({ people }) =>
      people.replace({ ...ada, roles: ['viewer'] }),
    );
    expect(await refusal(browser)).toBe('FORBIDDEN');
    expect(browser.cookies.get('sessionid')).not.toBe(before);
    expect(await whoIs(browser)).toBe('Ada');
  });

  it('is kept under the hash of its id', async () => {
    const browser = await server.signedIn(ada);
    const [id = ''] = (browser.cookies.get('sessionid') ?? '').split('.');
    expect(await server.parts.storage.read.sessions.find(id)).toBeUndefined();
  });

  it('has cookies bound to the host and to https when the public URL is https', async () => {
    const secure = await aServer({
      secure: true,
      publicUrl: () => 'https://cookies.example.org',
      trustedProxies: ['127.0.0.1'],
    });
    const answer = await secure.browser().get(url, { 'x-forwarded-proto': 'https' });
    expect(answer.cookies.map(({ name, secure: only }) => [name, only])).toEqual([
      ['__Host-csrftoken', true],
      ['__Host-sessionid', true],
    ]);
    await secure.close();
  });
});

interface Row {
  readonly id: string;
  readonly name: string;
  readonly etag: string;
}

describe('signing in', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await aServer();
  });
  afterEach(() => server.close());

  it('gives one answer for a wrong password, an unknown and an inactive person', async () => {
    const ada = await server.add('Ada', 'viewer');
    const bob = await server.add('Bob', 'viewer');
    await server.parts.storage.transact(({ people }) => people.replace({ ...bob, active: false }));
    const browser = server.browser();
    await browser.get(url);
    const answers = [
      await browser.post(url, { email: ada.email, password: 'wrong' }),
      await browser.post(url, { email: 'nobody@example.org', password }),
      await browser.post(url, { email: bob.email, password }),
    ];
    const bodies = answers.map((answer) => ({ ...answer.json<object>(), requestId: '' }));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401]);
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });

  it('is slowed down after eight wrong guesses', async () => {
    const browser = server.browser();
    await browser.get(url);
    const guess = () => browser.post(url, { email: 'ada@example.org', password: 'guess' });
    for (let n = 0; n < 8; n++) expect((await guess()).statusCode).toBe(401);
    const answer = await guess();
    expect([answer.statusCode, codeOf(answer), answer.headers['retry-after']]).toEqual([
      429,
      'RATE_LIMITED',
      '30',
    ]);
  });
});
