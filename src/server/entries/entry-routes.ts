import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { EntryQuery } from './entry-query.ts';

/** The list of entries: what is live, with the reader's own change or the one they name laid over it. */
export const entryRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (
  server,
  { entries, storage },
) => {
  server.get(
    '/entries',
    { config: { permission: 'read' }, schema: { querystring: EntryQuery } },
    async (request) => entries.page(storage.read, request.actor, request.query),
  );
};
