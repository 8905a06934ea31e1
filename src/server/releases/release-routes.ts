import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { peopleOf } from '../changes/change-context.ts';
import { Refused } from '../http/problem-reply.ts';
import { composeReleaseRow, viewRelease, type ReleaseRow } from './release-views.ts';

const closed = { additionalProperties: false } as const;
const PageQuery = Type.Object(
  { page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })) },
  closed,
);
const ReleaseParams = Type.Object({ n: Type.Integer({ minimum: 1, maximum: 1e9 }) }, closed);
const SIZE = 25;

export const releaseRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { read } = parts.storage;
  const config = { permission: 'read' } as const;

  server.get('/releases', { config, schema: { querystring: PageQuery } }, async (request) => {
    const page = request.query.page ?? 1;
    const { items, total } = await read.releases.list({ page, size: SIZE });
    const people = await peopleOf(read);
    const rows: ReleaseRow[] = [];
    for (const release of items) rows.push(await composeReleaseRow(read, people, release));
    return { items: rows, total, page, size: SIZE };
  });

  server.get('/releases/:n', { config, schema: { params: ReleaseParams } }, async (request) => {
    const view = await viewRelease(read, parts, request.params.n);
    if (!view) throw new Refused({ code: 'NOT_FOUND' });
    return view;
  });
};
