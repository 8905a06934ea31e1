import { aServer, codeOf, password, type TestServer } from '../app.fixture.ts';

const url = '/api/v1/session';

describe('signing in and out over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
    await server.add('Ada', 'viewer');
  });
  afterAll(() => server.close());

  it('needs a token, which everybody gets', async () => {
    const browser = server.browser();
    const credentials = { email: 'ada@example.org', password };
    expect(codeOf(await browser.post(url, credentials))).toBe('CSRF_REJECTED');
    await browser.get(url);
    expect((await browser.post(url, credentials)).statusCode).toBe(200);
  });

  for (const [what, payload] of [
    ['no password', { email: 'ada@example.org' }],
    ['an address that is none', { email: 'ada', password }],
    ['a password too long to hash', { email: 'ada@example.org', password: 'x'.repeat(1025) }],
    ['more than is asked', { email: 'ada@example.org', password, remember: true }],
  ] as const) {
    it(`is refused with ${what}`, async () => {
      const browser = server.browser();
      await browser.get(url);
      const answer = await browser.post(url, payload);
      expect([answer.statusCode, codeOf(answer)]).toEqual([422, 'VALIDATION']);
    });
  }

  it('says who came in, without a second question', async () => {
    const browser = server.browser();
    await browser.get(url);
    const answer = await browser.post(url, { email: 'ada@example.org', password });
    expect(answer.json()).toEqual((await browser.get(url)).json());
  });

  it('ends by an answer without a body, and only for whoever is in', async () => {
    const browser = await server.signedIn({ email: 'ada@example.org' });
    const answer = await browser.delete(url);
    expect([answer.statusCode, answer.body]).toEqual([204, '']);
    expect((await browser.delete(url)).statusCode).toBe(401);
  });
});
