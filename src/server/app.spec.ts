import { aServer, codeOf } from './app.fixture.ts';

describe('the whole server', () => {
  it('answers what is nowhere with a problem, whatever the method', async () => {
    const server = await aServer();
    for (const method of ['POST', 'PUT', 'DELETE'] as const) {
      const answer = await server.app.inject({ method, url: '/nowhere' });
      expect([answer.statusCode, codeOf(answer)]).toEqual([404, 'NOT_FOUND']);
    }
    await server.close();
  });

  it('names each request by an id of its own', async () => {
    const server = await aServer();
    const ids = [await server.app.inject('/healthz'), await server.app.inject('/healthz')].map(
      ({ headers }) => headers['x-request-id'],
    );
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[1]).not.toBe(ids[0]);
    await server.close();
  });

  for (const [trustedProxies, ip] of [
    [[], '10.0.0.1'],
    [['10.0.0.9'], '10.0.0.1'],
    [['10.0.0.1'], '192.0.2.7'],
  ] as const) {
    it(`takes ${ip} for the visitor when it trusts ${trustedProxies.join() || 'no proxy'}`, async () => {
      const server = await aServer({ trustedProxies });
      server.app.get('/my-address', { config: { permission: 'public' } }, (request) => ({
        ip: request.ip,
      }));
      const answer = await server.app.inject({
        url: '/my-address',
        remoteAddress: '10.0.0.1',
        headers: { 'x-forwarded-for': '192.0.2.7' },
      });
      expect(answer.json<unknown>()).toEqual({ ip });
      await server.close();
    });
  }
});
