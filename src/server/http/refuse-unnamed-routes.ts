import type { FastifyInstance } from 'fastify';

/** Deny by default: a route without a permission keeps the server from starting. */
export function refuseUnnamedRoutes(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (route.config?.permission === undefined) {
      throw new Error(`${String(route.method)} ${route.url} names no permission`);
    }
  });
}
