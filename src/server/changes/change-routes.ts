import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { act } from '../http/act.ts';
import { closed } from '../http/described.ts';
import type { Answer } from '../http/idempotency.ts';
import { matches } from '../http/if-match.ts';
import { operation } from '../http/operation.ts';
import { Refused } from '../http/problem-reply.ts';
import { admitToExisting } from './admit-to-change.ts';
import { ChangeHistory, changeHistory } from './change-history.ts';
import { ChangePage, changeTabs, listChanges } from './change-list.ts';
import { ChangeParams } from './change-params.ts';
import { ChangeView, composeView } from './change-view.ts';
import { revertRoutes } from './revert-routes.ts';

const Title = Type.String({ maxLength: 1000 });
const Description = Type.String({ maxLength: 20_000 });
const NewChange = Type.Object(
  { title: Title, description: Type.Optional(Description) },
  { ...closed, title: 'NewChange' },
);
const ChangeWords = Type.Object(
  { title: Type.Optional(Title), description: Type.Optional(Description) },
  { ...closed, title: 'ChangeWords' },
);
const ChangesQuery = Type.Object(
  {
    tab: Type.Optional(
      Type.Enum([...changeTabs], { description: 'Which changes; `open` when absent.' }),
    ),
    page: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 100_000, description: 'Counted from 1.' }),
    ),
  },
  closed,
);

export const viewAnswer = (status: number, view: ChangeView): Answer => ({
  status,
  body: view,
  headers: { etag: view.etag },
});

const listing = {
  ...operation('listChanges', { tag: 'Changes', summary: 'Lists changes, newest first' }),
  querystring: ChangesQuery,
  response: { 200: ChangePage },
};
const reading = {
  ...operation('readChange', {
    tag: 'Changes',
    summary: 'Shows a change with all that a reviewer has to see',
    problems: ['NOT_FOUND'],
    headers: ['ETag'],
  }),
  params: ChangeParams,
  response: { 200: ChangeView },
};
const telling = {
  ...operation('readChangeHistory', {
    tag: 'Changes',
    summary: 'Tells every revision of a change and every act on it, newest first',
    problems: ['NOT_FOUND'],
  }),
  params: ChangeParams,
  response: { 200: ChangeHistory },
};
const creating = {
  ...operation('createChange', {
    tag: 'Changes',
    summary: 'Begins a change',
    headers: ['ETag'],
  }),
  body: NewChange,
  response: { 201: ChangeView },
};
const renaming = {
  ...operation('renameChange', {
    tag: 'Changes',
    summary: 'Alters title or description of a change',
    problems: ['NOT_FOUND', 'BAD_STATE'],
    headers: ['ETag'],
  }),
  params: ChangeParams,
  body: ChangeWords,
  response: { 200: ChangeView },
};

/** Changes: listed, read, begun and renamed. What moves them stands in `transition-routes.ts`. */
export const changeRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  server.register(readRoutes, parts);
  server.register(writeRoutes, parts);
  server.register(revertRoutes, parts);
};

const readRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { storage } = parts;

  server.get('/changes', { config: { permission: 'read' }, schema: listing }, async (request) => {
    const { tab = 'open', page = 1 } = request.query;
    return listChanges(storage.read, parts, request.actor, { tab, page });
  });

  server.get(
    '/changes/:id',
    { config: { permission: 'read' }, schema: reading },
    async (request, reply) => {
      const stored = await storage.read.changes.find(request.params.id);
      if (!stored) throw new Refused({ code: 'NOT_FOUND' });
      const view = await composeView(storage.read, parts, request.actor, stored);
      return reply.header('etag', view.etag).send(view);
    },
  );

  server.get(
    '/changes/:id/history',
    { config: { permission: 'read' }, schema: telling },
    async (request) => {
      const { id } = request.params;
      if (!(await storage.read.changes.versionOf(id))) throw new Refused({ code: 'NOT_FOUND' });
      return changeHistory(storage.read, id);
    },
  );
};

const writeRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { changes, storage } = parts;

  server.post(
    '/changes',
    { config: { permission: 'edit', idempotent: true }, schema: creating },
    (request, reply) =>
      act(request, reply, parts, async (ports) => {
        const stored = await changes.create(ports, request.actor, request.body);
        return viewAnswer(201, await composeView(ports, parts, request.actor, stored));
      }),
  );

  server.patch(
    '/changes/:id',
    {
      config: { permission: 'edit', conditional: true, admits: admitToExisting(storage) },
      schema: renaming,
    },
    (request, reply) =>
      act(request, reply, parts, async (ports) => {
        const isSeen = (etag: string): boolean => matches(request, etag);
        const seen = { id: request.params.id, isSeen };
        const stored = await changes.rename(ports, request.actor, seen, request.body);
        return viewAnswer(200, await composeView(ports, parts, request.actor, stored));
      }),
  );
};
