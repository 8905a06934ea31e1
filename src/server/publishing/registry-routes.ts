import type { FastifyPluginAsync } from 'fastify';
import { Type } from 'typebox';
import { RegistryJson, registryJsonSchema } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { closed, listOf, named } from '../http/described.ts';
import { operation } from '../http/operation.ts';
import { publicResource } from './public-answers.ts';
import type { ReleaseFiles } from './public-files.ts';
import { representationOf } from './representation.ts';
import { caching, publicHeaders, sendNothing, sendRepresentation } from './send-representation.ts';
import { keySetOf } from './signing-key.ts';

const config = { permission: 'public' } as const;
const base = '/registry/v1';
const schemaUrl = `${base}/schema.json`;

const Registry = named<RegistryJson>('RegistryJson', RegistryJson);
const registryType = 'application/json';
const manifestType = 'application/jose';
const latest = {
  json: publicResource(
    'readRegistry',
    {
      tag: 'Registry',
      summary: 'The registry JSON that is live',
      headers: ['Content-Location', 'Link'],
    },
    { type: registryType, schema: Registry },
  ),
  'manifest.jws': publicResource(
    'readManifest',
    {
      tag: 'Registry',
      summary: 'The signed manifest of what is live',
      description: 'A compact JWS (RFC 7515), signed with Ed25519.',
      headers: ['Content-Location'],
    },
    { type: manifestType },
  ),
};
const released = publicResource(
  'readReleaseFile',
  {
    tag: 'Registry',
    summary: 'The registry JSON of one release, or its signed manifest',
    params: { file: '`N.json` or `N.manifest.jws`, N being the number of the release.' },
  },
  {
    type: registryType,
    schema: Registry,
  },
);
const releasedAnswer = released.response[200];
const releaseFile = {
  ...released,
  response: {
    ...released.response,
    200: {
      ...releasedAnswer,
      content: { ...releasedAnswer.content, [manifestType]: { schema: Type.String() } },
    },
  },
};
const JsonWebKey = Type.Object(
  {
    kty: Type.Literal('OKP'),
    crv: Type.Literal('Ed25519'),
    x: Type.String(),
    kid: Type.String({ description: 'RFC 7638 thumbprint.' }),
    use: Type.Literal('sig'),
    alg: Type.Literal('Ed25519'),
  },
  { ...closed, title: 'JsonWebKey' },
);
const keySet = publicResource(
  'readKeys',
  { tag: 'Registry', summary: 'The keys that signed manifests (RFC 7517)', problems: [] },
  {
    type: 'application/jwk-set+json',
    schema: Type.Object({ keys: listOf(JsonWebKey) }, { ...closed, title: 'JsonWebKeySet' }),
  },
);
const jsonSchema = publicResource(
  'readSchema',
  { tag: 'Registry', summary: 'The JSON Schema of the registry JSON', problems: [] },
  {
    type: 'application/schema+json',
    schema: Type.Object({}, { title: 'JsonSchema', description: 'JSON Schema 2020-12.' }),
  },
);
const preflight = {
  ...operation('askPermission', {
    tag: 'Registry',
    summary: 'Answers a preflight request',
    headers: [
      'Access-Control-Allow-Origin',
      'Access-Control-Allow-Methods',
      'Access-Control-Allow-Headers',
    ],
    params: { '*': 'Any address below.' },
  }),
  response: { 204: Type.Null({ description: 'Any site may read, with GET or HEAD.' }) },
};

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
    server.get(
      `${base}/latest.${ending}`,
      { config, schema: latest[ending] },
      async (request, reply) => {
        const live = await files.live();
        const found = live?.find(pathOf[ending]);
        if (!live || !found) return sendNothing(reply);
        return sendRepresentation(request, reply, found, {
          cacheControl: caching.live,
          location: urlOf(live, ending),
          ...(ending === 'json' ? { describedBy: schemaUrl } : {}),
        });
      },
    );
  }

  server.get<{ Params: { file: string } }>(
    `${base}/releases/:file`,
    { config, schema: releaseFile },
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
  server.get(`${base}/keys.json`, { config, schema: keySet }, async (request, reply) => {
    const keys = JSON.stringify(await keySetOf(storage.read.facts));
    const found = representationOf('application/jwk-set+json', keys);
    return sendRepresentation(request, reply, found, { cacheControl: caching.live });
  });

  const schema = representationOf('application/schema+json', JSON.stringify(registryJsonSchema));
  server.get(schemaUrl, { config, schema: jsonSchema }, async (request, reply) =>
    sendRepresentation(request, reply, schema, { cacheControl: caching.script }),
  );

  // Only needed by pages that send If-None-Match themselves: everything else is a simple request.
  server.options(`${base}/*`, { config, schema: preflight }, async (_request, reply) =>
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
