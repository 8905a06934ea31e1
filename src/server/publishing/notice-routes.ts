import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { pickLocale } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { NoticeEntriesView, NoticeView } from './notice-schemas.ts';
import { publicResource } from './public-answers.ts';
import type { ReleaseFiles } from './public-files.ts';
import { caching, sendNothing, sendRepresentation } from './send-representation.ts';

const config = { permission: 'public' } as const;
const base = '/registry/v1';

/** `fr-CA.json` → `fr-CA`; undefined for anything else. A POSIX locale, as some browsers report it, is its tag before `@`. */
const tagOf = (file: string): string | undefined =>
  /^([A-Za-z0-9-]{1,35})(?:@[A-Za-z0-9]{1,35})?\.json$/.exec(file)?.[1];
const layerOf = { first: '.json', details: '/entries.json' } as const;

const ofRelease = { n: 'Number of the release.' };
const ofFile = { file: '`TAG.json`, TAG being any language tag: `fr-CA.json`.' };
const ofTag = { tag: 'Any language tag.' };
const headers = ['Content-Language', 'Content-Location'] as const;
const firstLayer = (operationId: string, whose: string, params: Readonly<Record<string, string>>) =>
  publicResource(
    operationId,
    { tag: 'Banner', summary: `First layer of the banner, ${whose}`, headers, params },
    { type: 'application/json', schema: NoticeView },
  );
const details = (operationId: string, whose: string, params: Readonly<Record<string, string>>) =>
  publicResource(
    operationId,
    { tag: 'Banner', summary: `Details of the banner, ${whose}`, headers, params },
    { type: 'application/json', schema: NoticeEntriesView },
  );

interface Wanted {
  readonly tag: string | undefined;
  readonly layer: keyof typeof layerOf;
}

/** What the banner reads. Any language tag is answered, in the closest published locale (RFC 4647 §3.4). */
export const noticeRoutes: FastifyPluginAsync<CatalogueParts> = async (server, { files }) => {
  const live = `${base}/notice`;
  const one = `${base}/releases/:n/notice`;

  server.get<{ Params: { file: string } }>(
    `${live}/:file`,
    { config, schema: firstLayer('readNotice', 'live', ofFile) },
    async (request, reply) =>
      send(request, reply, await files.live(), { tag: tagOf(request.params.file), layer: 'first' }),
  );
  server.get<{ Params: { tag: string } }>(
    `${live}/:tag/entries.json`,
    { config, schema: details('readNoticeEntries', 'live', ofTag) },
    async (request, reply) =>
      send(request, reply, await files.live(), { tag: request.params.tag, layer: 'details' }),
  );
  server.get<{ Params: { n: string; file: string } }>(
    `${one}/:file`,
    {
      config,
      schema: firstLayer('readReleaseNotice', 'of one release', { ...ofRelease, ...ofFile }),
    },
    async (request, reply) => {
      const wanted: Wanted = { tag: tagOf(request.params.file), layer: 'first' };
      return send(request, reply, await releaseOf(request.params.n), wanted, true);
    },
  );
  server.get<{ Params: { n: string; tag: string } }>(
    `${one}/:tag/entries.json`,
    {
      config,
      schema: details('readReleaseNoticeEntries', 'of one release', { ...ofRelease, ...ofTag }),
    },
    async (request, reply) => {
      const wanted: Wanted = { tag: request.params.tag, layer: 'details' };
      return send(request, reply, await releaseOf(request.params.n), wanted, true);
    },
  );

  const releaseOf = async (n: string): Promise<ReleaseFiles | undefined> =>
    /^[1-9][0-9]{0,8}$/.test(n) ? files.of(Number(n)) : undefined;
};

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  files: ReleaseFiles | undefined,
  { tag, layer }: Wanted,
  isOneRelease = false,
): FastifyReply {
  if (!files || tag === undefined) return sendNothing(reply);
  const locale = pickLocale(files.locales, [tag], files.sourceLocale);
  const path = `notice/${locale}${layerOf[layer]}`;
  const found = files.find(path);
  if (!found) return sendNothing(reply);
  return sendRepresentation(request, reply, found, {
    cacheControl: isOneRelease ? caching.release : caching.live,
    location: `${base}/releases/${files.release.n}/${path}`,
    locale,
  });
}
