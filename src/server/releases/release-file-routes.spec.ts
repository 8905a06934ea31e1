import { aServer, type Browser, type TestServer } from '../app.fixture.ts';
import { policyContentSecurity } from '../publishing/policy-routes.ts';
import { publishSample } from '../publishing/publish-sample.ts';

describe('the files of a release', () => {
  let server: TestServer;
  let vic: Browser;
  beforeAll(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    vic = await server.signedIn(await server.add('Vic', 'viewer'));
  });
  afterAll(() => server.close());

  for (const [url, path, type] of [
    ['notice/fr', 'notice/fr.json', 'application/json'],
    ['entries/fr', 'notice/fr/entries.json', 'application/json'],
    ['policy/en', 'policy/en.html', 'text/html; charset=utf-8'],
    ['policy/fr-CA', 'policy/fr.html', 'text/html; charset=utf-8'],
    ['notice/tlh', 'notice/en.json', 'application/json'],
  ] as const) {
    it(`answer ${url} with the bytes that were stored as ${path}`, async () => {
      const { artefacts } = server.parts.storage.read;
      const stored = (await artefacts.find(1, path, 'identity'))!;
      const answer = await vic.get(`/api/v1/releases/1/${url}`);
      expect(answer.rawPayload.equals(stored.bytes)).toBeTrue();
      expect(answer.headers['content-type']).toBe(type);
      expect(answer.headers['repr-digest']).toBe(`sha-256=:${stored.sha256}:`);
    });
  }

  it('let the policy page run nothing and be framed by the console alone', async () => {
    const page = await vic.get('/api/v1/releases/1/policy/en');
    expect(page.headers['content-security-policy']).toBe(policyContentSecurity);
    const data = await vic.get('/api/v1/releases/1/notice/en');
    expect(data.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('are not found before the release is made, and not given to strangers', async () => {
    expect((await vic.get('/api/v1/releases/2/policy/en')).statusCode).toBe(404);
    expect((await server.browser().get('/api/v1/releases/1/policy/en')).statusCode).toBe(401);
  });
});
