import { aServer, type TestServer } from '../app.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';

describe('the demo over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
  });
  afterAll(() => server.close());

  const get = (url: string) => server.app.inject(url);

  it('is a page that finds every file of its own', async () => {
    const page = await get('/demo');
    const addresses = [...page.body.matchAll(/(?:src|href)="(\/demo[^"]*)"/g)].map(([, at]) => at);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) {
      expect((await get(address ?? '')).statusCode)
        .withContext(address ?? '')
        .toBe(200);
    }
  });

  it('holds to a strict policy, as a careful site would', async () => {
    const policy = String((await get('/demo')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toContain('unsafe');
  });

  it('sends a script for any category, under its name', async () => {
    const answer = await get('/demo/held-back/third-party.js');
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.body).toContain("detail: 'third-party'");
  });

  for (const file of ["a'.js", 'A.js', '-a.js', 'a.js.js', 'a.css', `${'a'.repeat(65)}.js`]) {
    it(`sends no script named ${file.slice(0, 12)}`, async () => {
      expect((await get(`/demo/held-back/${encodeURIComponent(file)}`)).statusCode).toBe(404);
    });
  }
});
