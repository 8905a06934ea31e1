import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { Parts } from '../parts.ts';

const Health = Type.Object(
  { status: Type.String() },
  { title: 'Health', additionalProperties: false },
);

/** For whoever watches the process: `/healthz` says that it runs, `/readyz` that it can read and write. */
export const healthRoutes: FastifyPluginAsyncTypebox<Parts> = async (server, { storage }) => {
  const config = { permission: 'public' } as const;
  const schema = { response: { 200: Health, 503: Health } };
  server.get('/healthz', { config, schema }, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  server.get('/readyz', { config, schema }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    await storage.read.facts.find('ready');
    if (storage.isWritable()) return reply.send({ status: 'ready' });
    return reply.code(503).send({ status: 'read-only' });
  });
};
