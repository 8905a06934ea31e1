import { aServer, codeOf, password, type Browser, type TestServer } from '../app.fixture.ts';
import type { Person } from './person-repository.ts';

const url = '/api/v1/session';

describe('the cookies of a session', () => {
  let server: TestServer;
  let ada: Person;
  beforeAll(async () => {
    server = await aServer();
    ada = await server.add('Ada', 'administrator');
  });
  afterAll(() => server.close());

  const expired = async (browser: Browser) =>
    codeOf(await browser.get('/api/v1/people')) === 'SESSION_EXPIRED';

  it('are not set for whoever only looks', async () => {
    const answer = await server.browser().get('/api/v1/people');
    expect([answer.statusCode, answer.cookies]).toEqual([401, []]);
  });

  it('hide the id from scripts and show them the token', async () => {
    const { cookies } = await server.browser().get(url);
    const hidden = Object.fromEntries(cookies.map(({ name, httpOnly }) => [name, httpOnly]));
    expect(hidden).toEqual({ csrftoken: undefined, sessionid: true });
  });

  it('are worth nothing once a character was altered', async () => {
    const browser = await server.signedIn(ada);
    const id = browser.cookies.get('sessionid') ?? '';
    browser.cookies.set('sessionid', `${id.slice(0, -1)}${id.endsWith('A') ? 'B' : 'A'}`);
    expect(await expired(browser)).toBeTrue();
  });

  it('fit together: the token of one session opens no other', async () => {
    const [one, other] = [await server.signedIn(ada), await server.signedIn(ada)];
    one.cookies.set('csrftoken', other.cookies.get('csrftoken') ?? '');
    const answer = await one.delete(url);
    expect([answer.statusCode, codeOf(answer)]).toEqual([403, 'CSRF_REJECTED']);
  });

  it('give way to new ones when the session has ended, so that signing in again just works', async () => {
    const browser = await server.signedIn(ada);
    const before = browser.cookies.get('sessionid');
    server.advance(31 * 60_000);
    expect(await expired(browser)).toBeTrue();
    expect(browser.cookies.get('sessionid')).not.toBe(before);
    const again = await browser.post(url, { email: ada.email, password });
    expect(again.statusCode).toBe(200);
  });

  it('name nobody after signing out, but still take a sign-in', async () => {
    const browser = await server.signedIn(ada);
    await browser.delete(url);
    expect(codeOf(await browser.get('/api/v1/people'))).toBe('UNAUTHENTICATED');
    expect((await browser.post(url, { email: ada.email, password })).statusCode).toBe(200);
  });
});
