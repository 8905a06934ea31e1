import Fastify from 'fastify';
import { refuseUnnamedRoutes } from './refuse-unnamed-routes.ts';

describe('a server that wants permissions', () => {
  it('takes a route that names one, and no other, wherever it is registered', async () => {
    const server = Fastify();
    refuseUnnamedRoutes(server);
    server.get('/named', { config: { permission: 'public' } }, () => 'here');
    expect((await server.inject('/named')).body).toBe('here');

    const other = Fastify();
    refuseUnnamedRoutes(other);
    other.register(async (inner) => inner.post('/unnamed', () => 'here'), { prefix: '/api' });
    await expectAsync(other.ready()).toBeRejectedWithError('POST /api/unnamed names no permission');
  });
});
