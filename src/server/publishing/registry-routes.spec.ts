import { aServer, type TestServer } from '../app.fixture.ts';
import { publishSample } from './publish-sample.ts';

const base = '/registry/v1';

describe('the registry over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
    expect((await server.app.inject(`${base}/keys.json`)).json<unknown>()).toEqual({ keys: [] });
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
  });
  afterAll(() => server.close());

  for (const [ending, type] of [
    ['json', 'application/json'],
    ['manifest.jws', 'application/jose'],
  ] as const) {
    it(`is the same .${ending} as the latest and under its number`, async () => {
      const latest = await server.app.inject(`${base}/latest.${ending}`);
      const numbered = await server.app.inject(`${base}/releases/1.${ending}`);
      expect(latest.headers['content-type']).toBe(type);
      expect(latest.headers['content-location']).toBe(`${base}/releases/1.${ending}`);
      expect(latest.headers['cache-control']).toContain('max-age=300');
      expect(numbered.headers['cache-control']).toContain('immutable');
      expect(numbered.body).toBe(latest.body);
    });
  }

  it('names its schema, the manifest does not', async () => {
    const link = async (file: string) =>
      (await server.app.inject(`${base}/releases/${file}`)).headers.link;
    expect(await link('1.json')).toBe('</registry/v1/schema.json>; rel="describedby"');
    expect(await link('1.manifest.jws')).toBeUndefined();
  });

  it('shows the key that signed as soon as there is one', async () => {
    const answer = await server.app.inject(`${base}/keys.json`);
    expect(answer.headers['content-type']).toBe('application/jwk-set+json');
    const manifest = (await server.app.inject(`${base}/latest.manifest.jws`)).body;
    const header = Buffer.from(manifest.split('.')[0] ?? '', 'base64url').toString();
    const { keys } = answer.json<{ keys: { kid: string }[] }>();
    expect(keys.map(({ kid }) => kid)).toEqual([(JSON.parse(header) as { kid: string }).kid]);
  });

  it('lets a page of any site ask whether it changed', async () => {
    const { statusCode, headers } = await server.app.inject({
      method: 'OPTIONS',
      url: `${base}/latest.json`,
    });
    expect([
      statusCode,
      headers['access-control-allow-origin'],
      headers['access-control-allow-methods'],
      headers['access-control-allow-headers'],
    ]).toEqual([204, '*', 'GET, HEAD', 'If-None-Match']);
  });
});
