import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { changesInReview } from '../changes/changes-in-review.ts';
import { operation } from '../http/operation.ts';
import { Inbox } from './inbox-item.ts';
import { inboxOf } from './inbox.ts';

const MOST_ITEMS = 500;

const schema = {
  ...operation('readInbox', { tag: 'Conversation', summary: 'Lists what waits for the reader' }),
  response: { 200: Inbox },
};

/** What waits for whoever is signed in. */
export const inboxRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { read } = parts.storage;
  server.get('/inbox', { config: { permission: 'read' }, schema }, async ({ actor }) => {
    const items = await inboxOf(read, parts, actor, await changesInReview(read, parts));
    return { items: items.slice(0, MOST_ITEMS), total: items.length };
  });
};
