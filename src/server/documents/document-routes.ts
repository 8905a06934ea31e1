import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { kinds } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { peopleOf } from '../changes/change-context.ts';
import { Refused } from '../http/problem-reply.ts';
import { listDocuments, viewDocument } from './document-views.ts';

const closed = { additionalProperties: false } as const;
const Kinds = Type.Enum([...kinds]);
const KindParams = Type.Object({ kind: Kinds }, closed);
const DocumentParams = Type.Object(
  { kind: Kinds, id: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,63}$' }) },
  closed,
);
const ChangeQuery = Type.Object(
  { change: Type.Optional(Type.String({ pattern: '^C-[1-9][0-9]{0,8}$' })) },
  closed,
);

/** Documents of any kind: what is live, with the reader's own change or the one they name laid over it. */
export const documentRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { read } = parts.storage;
  const config = { permission: 'read' } as const;

  server.get(
    '/documents/:kind',
    { config, schema: { params: KindParams, querystring: ChangeQuery } },
    async (request) => {
      const chosen = await parts.chosen.of(read, request.actor, request.query.change);
      return { items: await listDocuments(read, parts, request.params.kind, chosen) };
    },
  );

  server.get(
    '/documents/:kind/:id',
    { config, schema: { params: DocumentParams, querystring: ChangeQuery } },
    async (request) => {
      const chosen = await parts.chosen.of(read, request.actor, request.query.change);
      const people = await peopleOf(read);
      const view = await viewDocument(read, parts, request.params, chosen, people);
      if (!view) throw new Refused({ code: 'NOT_FOUND' });
      return view;
    },
  );

  server.get(
    '/documents/:kind/:id/history',
    { config, schema: { params: DocumentParams } },
    async (request) => read.changes.history(request.params),
  );
};
