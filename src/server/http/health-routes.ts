import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { Parts } from '../parts.ts';
import { operation } from './operation.ts';

const Health = Type.Object(
  { status: Type.String() },
  { title: 'Health', additionalProperties: false },
);

const running = {
  ...operation('isRunning', {
    tag: 'Server',
    summary: 'Says that the server runs',
    headers: ['Cache-Control'],
  }),
  response: { 200: Health },
};
const ready = {
  ...operation('isReady', {
    tag: 'Server',
    summary: 'Says whether the server can read and write',
    headers: ['Cache-Control'],
  }),
  response: { 200: Health, 503: Health },
};

/** For whoever watches the process: `/healthz` says that it runs, `/readyz` that it can read and write. */
export const healthRoutes: FastifyPluginAsyncTypebox<Parts> = async (server, { storage }) => {
  const config = { permission: 'public' } as const;
  server.get('/healthz', { config, schema: running }, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  server.get('/readyz', { config, schema: ready }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    await storage.read.facts.find('ready');
    if (storage.isWritable()) return reply.send({ status: 'ready' });
    return reply.code(503).send({ status: 'read-only' });
  });
};
