import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { peopleOf } from '../changes/change-context.ts';
import { Op } from '../changes/edit-schemas.ts';
import { closed, InstantText, listOf } from '../http/described.ts';
import { operation } from '../http/operation.ts';
import { Refused } from '../http/problem-reply.ts';
import { ChangeIdText, DocumentId, Kind } from './document-schemas.ts';
import { DocumentRow, DocumentView, listDocuments, viewDocument } from './document-views.ts';

const KindParams = Type.Object({ kind: Kind }, closed);
const DocumentParams = Type.Object({ kind: Kind, id: DocumentId }, closed);
const ChangeQuery = Type.Object(
  {
    change: Type.Optional(
      Type.With(ChangeIdText, {
        description: "The change laid over what is live; else the reader's own.",
      }),
    ),
  },
  closed,
);
const DocumentRows = Type.Object(
  { items: listOf(DocumentRow) },
  { ...closed, title: 'DocumentRows' },
);
const PublishedEdit = Type.Object(
  {
    release: Type.Integer({ minimum: 1 }),
    changeId: Type.String(),
    title: Type.String(),
    publishedAt: InstantText,
    op: Op,
  },
  { ...closed, title: 'PublishedEdit' },
);
const History = listOf(PublishedEdit, { title: 'History', description: 'Newest first.' });

const listing = {
  ...operation('listDocuments', {
    tag: 'Catalogue',
    summary: 'Lists the documents of a kind',
    problems: ['NOT_FOUND'],
  }),
  params: KindParams,
  querystring: ChangeQuery,
  response: { 200: DocumentRows },
};
const reading = {
  ...operation('readDocument', {
    tag: 'Catalogue',
    summary: 'Shows a document as it is live, and as the change would leave it',
    problems: ['NOT_FOUND'],
  }),
  params: DocumentParams,
  querystring: ChangeQuery,
  response: { 200: DocumentView },
};
const readingHistory = {
  ...operation('readHistory', {
    tag: 'Catalogue',
    summary: 'Lists the releases that altered a document',
  }),
  params: DocumentParams,
  response: { 200: History },
};

/** Documents of any kind: what is live, with the reader's own change or the one they name laid over it. */
export const documentRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { read } = parts.storage;
  const config = { permission: 'read' } as const;

  server.get('/documents/:kind', { config, schema: listing }, async (request) => {
    const chosen = await parts.chosen.of(read, request.actor, request.query.change);
    return { items: await listDocuments(read, parts, request.params.kind, chosen) };
  });

  server.get('/documents/:kind/:id', { config, schema: reading }, async (request) => {
    const chosen = await parts.chosen.of(read, request.actor, request.query.change);
    const people = await peopleOf(read);
    const view = await viewDocument(read, parts, request.params, chosen, people);
    if (!view) throw new Refused({ code: 'NOT_FOUND' });
    return view;
  });

  server.get('/documents/:kind/:id/history', { config, schema: readingHistory }, async (request) =>
    read.changes.history(request.params),
  );
};
