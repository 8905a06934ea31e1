import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { peopleOf } from '../changes/change-context.ts';
import { closed, listOf } from '../http/described.ts';
import { operation } from '../http/operation.ts';
import { Refused } from '../http/problem-reply.ts';
import { composeReleaseRow, ReleaseRow, ReleaseView, viewRelease } from './release-views.ts';

const PageQuery = Type.Object(
  {
    page: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 100_000, description: 'Counted from 1.' }),
    ),
  },
  closed,
);
const ReleaseParams = Type.Object(
  { n: Type.Integer({ minimum: 1, maximum: 1e9, description: 'Number of the release.' }) },
  closed,
);
const count = Type.Integer({ minimum: 0 });
const ReleasePage = Type.Object(
  { items: listOf(ReleaseRow), total: count, page: count, size: count },
  { ...closed, title: 'Releases' },
);
const listing = {
  ...operation('listReleases', { tag: 'Releases', summary: 'Lists releases, newest first' }),
  querystring: PageQuery,
  response: { 200: ReleasePage },
};
const reading = {
  ...operation('readRelease', {
    tag: 'Releases',
    summary: 'Shows a release and what it altered',
    problems: ['NOT_FOUND'],
  }),
  params: ReleaseParams,
  response: { 200: ReleaseView },
};
const SIZE = 25;

export const releaseRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { read } = parts.storage;
  const config = { permission: 'read' } as const;

  server.get('/releases', { config, schema: listing }, async (request) => {
    const page = request.query.page ?? 1;
    const { items, total } = await read.releases.list({ page, size: SIZE });
    const people = await peopleOf(read);
    const rows: ReleaseRow[] = [];
    for (const release of items) rows.push(await composeReleaseRow(read, people, release));
    return { items: rows, total, page, size: SIZE };
  });

  server.get('/releases/:n', { config, schema: reading }, async (request) => {
    const view = await viewRelease(read, parts, request.params.n);
    if (!view) throw new Refused({ code: 'NOT_FOUND' });
    return view;
  });
};
