import type { FastifyPluginAsync } from 'fastify';
import type { Parts } from './parts.ts';

/** What anybody may fetch: no sessions, no cookies read or set. One line per feature. */
export const publicRoutes: FastifyPluginAsync<Parts> = async (_server, _parts) => {
  await Promise.resolve();
};
