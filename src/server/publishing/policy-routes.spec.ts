import { aServer, type TestServer } from '../app.fixture.ts';
import { publishSample } from './publish-sample.ts';

describe('the policy over HTTP', () => {
  let server: TestServer;
  beforeEach(async () => {
    server = await aServer();
  });
  afterEach(() => server.close());

  const get = (url: string) => server.app.inject(url);

  it('is a page for people even before the first release', async () => {
    for (const url of ['/policy', '/policy/fr']) {
      const answer = await get(url);
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([
        404,
        'text/html; charset=utf-8',
      ]);
      expect(answer.body).toContain('<h1>No policy yet</h1>');
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    }
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    expect((await get('/policy/fr')).statusCode).toBe(200);
  });

  it('leads to the source language, and answers any other in the closest there is', async () => {
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    const answer = await get('/policy');
    expect([answer.statusCode, answer.headers.location]).toEqual([302, '/policy/en']);
    const french = await get('/policy/fr-CA');
    expect(french.headers['content-language']).toBe('fr');
    expect(french.headers['content-location']).toBe('/policy/fr');
  });

  it('is not there for what is no language tag', async () => {
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    for (const tag of ['fr_FR', 'fr.html', '..%2fx', 'x'.repeat(36)]) {
      expect((await get(`/policy/${tag}`)).statusCode)
        .withContext(tag)
        .toBe(404);
    }
  });

  it('finds the style sheet that its pages name', async () => {
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    const href = /<link rel="stylesheet" href="([^"]+)"/.exec((await get('/policy/en')).body)?.[1];
    const sheet = await get(href ?? '');
    expect([sheet.statusCode, sheet.headers['content-type']]).toEqual([
      200,
      'text/css; charset=utf-8',
    ]);
  });
});
