import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { peopleOf } from '../changes/change-context.ts';
import { closed, listOf } from '../http/described.ts';
import { operation } from '../http/operation.ts';
import { Refused } from '../http/problem-reply.ts';
import { compareReleases } from './compare-releases.ts';
import { lastSecondOf } from './release-at.ts';
import { ReleaseNumber, ReleaseParams } from './release-params.ts';
import { ReleaseComparison, ReleaseRow, ReleaseView } from './release-schemas.ts';
import { composeReleaseRow, viewRelease } from './release-views.ts';

const PageQuery = Type.Object(
  {
    page: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 100_000, description: 'Counted from 1.' }),
    ),
  },
  closed,
);
const count = Type.Integer({ minimum: 0 });
const ReleasePage = Type.Object(
  { items: listOf(ReleaseRow), total: count, page: count, size: count },
  { ...closed, title: 'Releases' },
);
const tag = 'Releases';
const problems = ['NOT_FOUND'] as const;
const listing = {
  ...operation('listReleases', { tag, summary: 'Lists releases, newest first' }),
  querystring: PageQuery,
  response: { 200: ReleasePage },
};
const reading = {
  ...operation('readRelease', {
    tag,
    summary: 'Shows a release, what it altered and who stands behind it',
    problems,
  }),
  params: ReleaseParams,
  response: { 200: ReleaseView },
};
const readingAt = {
  ...operation('readReleaseAt', {
    tag,
    summary: 'Shows the release that was live on a day, or at an instant',
    description: 'A day counts whole, in UTC: the release that was live at its end.',
    problems,
  }),
  params: Type.Object(
    { date: Type.String({ maxLength: 40, description: '`YYYY-MM-DD`, or RFC 3339.' }) },
    closed,
  ),
  response: { 200: ReleaseView },
};
const comparing = {
  ...operation('compareReleases', { tag, summary: 'Shows what differs between two', problems }),
  params: Type.Object({ n: ReleaseNumber, m: ReleaseNumber }, closed),
  response: { 200: ReleaseComparison },
};
const SIZE = 25;
const config = { permission: 'read' } as const;

export const releaseRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { read } = parts.storage;

  server.get('/releases', { config, schema: listing }, async (request) => {
    const page = request.query.page ?? 1;
    const { items, total } = await read.releases.list({ page, size: SIZE });
    const people = await peopleOf(read);
    const rows: ReleaseRow[] = [];
    for (const release of items) rows.push(await composeReleaseRow(read, people, release));
    return { items: rows, total, page, size: SIZE };
  });

  server.get('/releases/:n', { config, schema: reading }, async (request) =>
    found(await viewRelease(read, parts, request.params.n)),
  );

  server.get('/releases/at/:date', { config, schema: readingAt }, async (request) => {
    const instant = lastSecondOf(request.params.date);
    if (instant === undefined) {
      throw new Refused({
        code: 'VALIDATION',
        at: '/date',
        detail: 'A day like 2026-03-12, or an instant like 2026-03-12T08:00:00Z.',
      });
    }
    const release = await read.releases.liveAt(instant);
    if (release) return found(await viewRelease(read, parts, release.n));
    const first = (await read.releases.find(1))?.publishedAt;
    throw new Refused({ code: 'NOT_FOUND', ...(first === undefined ? {} : { first }) });
  });

  server.get('/releases/:n/compare/:m', { config, schema: comparing }, async (request) =>
    found(await compareReleases(read, parts, request.params.n, request.params.m)),
  );
};

function found<T>(view: T | undefined): T {
  if (view === undefined) throw new Refused({ code: 'NOT_FOUND' });
  return view;
}
