import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { pickLocale } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import type { ReleaseFiles } from './public-files.ts';
import { caching, sendNothing, sendRepresentation } from './send-representation.ts';

const config = { permission: 'public' } as const;
const base = '/registry/v1';

/** `fr-CA.json` → `fr-CA`; undefined for anything else. */
const tagOf = (file: string): string | undefined => /^([A-Za-z0-9-]{1,35})\.json$/.exec(file)?.[1];
const layerOf = { first: '.json', details: '/entries.json' } as const;

interface Wanted {
  readonly tag: string | undefined;
  readonly layer: keyof typeof layerOf;
}

/** What the banner reads. Any language tag is answered, in the closest published locale (RFC 4647 §3.4). */
export const noticeRoutes: FastifyPluginAsync<CatalogueParts> = async (server, { files }) => {
  const live = `${base}/notice`;
  const one = `${base}/releases/:n/notice`;

  server.get<{ Params: { file: string } }>(`${live}/:file`, { config }, async (request, reply) =>
    send(request, reply, await files.live(), { tag: tagOf(request.params.file), layer: 'first' }),
  );
  server.get<{ Params: { tag: string } }>(
    `${live}/:tag/entries.json`,
    { config },
    async (request, reply) =>
      send(request, reply, await files.live(), { tag: request.params.tag, layer: 'details' }),
  );
  server.get<{ Params: { n: string; file: string } }>(
    `${one}/:file`,
    { config },
    async (request, reply) => {
      const wanted: Wanted = { tag: tagOf(request.params.file), layer: 'first' };
      return send(request, reply, await releaseOf(request.params.n), wanted, true);
    },
  );
  server.get<{ Params: { n: string; tag: string } }>(
    `${one}/:tag/entries.json`,
    { config },
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
