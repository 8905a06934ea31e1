import type { FastifyPluginAsync } from 'fastify';
import { registryJsonSchema } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import type { ReleaseFiles } from './public-files.ts';
import { representationOf } from './representation.ts';
import { caching, publicHeaders, sendNothing, sendRepresentation } from './send-representation.ts';
import { keySetOf } from './signing-key.ts';

const config = { permission: 'public' } as const;
const base = '/registry/v1';
const schemaUrl = `${base}/schema.json`;

const fileName = /^([1-9][0-9]{0,8})\.(json|manifest\.jws)$/;
const pathOf = { json: 'registry.json', 'manifest.jws': 'manifest.jws' } as const;

const urlOf = (files: ReleaseFiles, ending: keyof typeof pathOf): string =>
  `${base}/releases/${files.release.n}.${ending}`;

/** The registry JSON of each release, its signed manifest, the keys and the schema. */
export const registryRoutes: FastifyPluginAsync<CatalogueParts> = async (server, parts) => {
  server.register(releaseFileRoutes, parts);
  server.register(verifierRoutes, parts);
};

const releaseFileRoutes: FastifyPluginAsync<CatalogueParts> = async (server, { files }) => {
  for (const ending of ['json', 'manifest.jws'] as const) {
    server.get(`${base}/latest.${ending}`, { config }, async (request, reply) => {
      const live = await files.live();
      const found = live?.find(pathOf[ending]);
      if (!live || !found) return sendNothing(reply);
      return sendRepresentation(request, reply, found, {
        cacheControl: caching.live,
        location: urlOf(live, ending),
        ...(ending === 'json' ? { describedBy: schemaUrl } : {}),
      });
    });
  }

  server.get<{ Params: { file: string } }>(
    `${base}/releases/:file`,
    { config },
    async (request, reply) => {
      const [, n, ending] = fileName.exec(request.params.file) ?? [];
      const release = n === undefined ? undefined : await files.of(Number(n));
      const found = release?.find(pathOf[ending as keyof typeof pathOf]);
      if (!found) return sendNothing(reply);
      return sendRepresentation(request, reply, found, {
        cacheControl: caching.release,
        ...(ending === 'json' ? { describedBy: schemaUrl } : {}),
      });
    },
  );
};

/** What a verifier needs beside the files. */
const verifierRoutes: FastifyPluginAsync<CatalogueParts> = async (server, { storage }) => {
  server.get(`${base}/keys.json`, { config }, async (request, reply) => {
    const keys = JSON.stringify(await keySetOf(storage.read.facts));
    const found = representationOf('application/jwk-set+json', keys);
    return sendRepresentation(request, reply, found, { cacheControl: caching.live });
  });

  const schema = representationOf('application/schema+json', JSON.stringify(registryJsonSchema));
  server.get(schemaUrl, { config }, async (request, reply) =>
    sendRepresentation(request, reply, schema, { cacheControl: caching.script }),
  );

  // Only needed by pages that send If-None-Match themselves: everything else is a simple request.
  server.options(`${base}/*`, { config }, async (_request, reply) =>
    reply
      .code(204)
      .headers({
        ...publicHeaders,
        'access-control-allow-methods': 'GET, HEAD',
        'access-control-allow-headers': 'If-None-Match',
        'access-control-max-age': '86400',
      })
      .send(),
  );
};
