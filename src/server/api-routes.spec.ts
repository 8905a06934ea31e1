import { aServer, type TestServer } from './app.fixture.ts';

describe('the API', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.close());

  for (const url of ['session', 'status', 'people', 'releases', 'preview/live/policy/en']) {
    it(`answers /${url} as data that nobody keeps and no other site frames`, async () => {
      const { headers } = await server.app.inject(`/api/v1/${url}`);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    });
  }

  it('is under its version alone', async () => {
    expect((await server.app.inject('/session')).headers['content-type']).not.toContain('json');
    expect((await server.app.inject('/api/session')).statusCode).toBe(404);
  });
});
