import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { operation } from '../http/operation.ts';
import { EntryPage } from './entry-list.ts';
import { EntryQuery } from './entry-query.ts';

const listing = {
  ...operation('listEntries', {
    tag: 'Catalogue',
    summary: 'Lists entries, filtered and sorted',
    problems: ['NOT_FOUND'],
  }),
  querystring: EntryQuery,
  response: { 200: EntryPage },
};

/** The list of entries: what is live, with the reader's own change or the one they name laid over it. */
export const entryRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (
  server,
  { entries, storage },
) => {
  server.get('/entries', { config: { permission: 'read' }, schema: listing }, async (request) =>
    entries.page(storage.read, request.actor, request.query),
  );
};
