import { aServer, type TestServer } from './app.fixture.ts';
import { publishSample } from './publishing/publish-sample.ts';

describe('what is public', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
  });
  afterAll(() => server.close());

  for (const url of [
    '/registry/v1/latest.json',
    '/registry/v1/keys.json',
    '/registry/v1/notice/en.json',
    '/policy/en',
    '/demo',
  ]) {
    it(`at ${url} is the same whoever asks, and leaves no cookie`, async () => {
      const cookie = 'sessionid=x.y; csrftoken=z';
      const [stranger, known] = [
        await server.app.inject(url),
        await server.app.inject({ url, headers: { cookie } }),
      ];
      expect([known.statusCode, known.body]).toEqual([200, stranger.body]);
      expect(known.headers['set-cookie']).toBeUndefined();
      expect(known.headers.vary).toBe('accept-encoding');
    });
  }
});
