import type { FastifyPluginAsync } from 'fastify';
import { Type } from 'typebox';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { operation } from '../http/operation.ts';
import { Refused } from '../http/problem-reply.ts';
import { ReleaseParams } from '../releases/release-params.ts';
import { composeEvidence } from './compose-evidence.ts';
import { zipPack } from './zip-pack.ts';

const packing = {
  ...operation('readEvidence', {
    tag: 'Releases',
    summary: 'The evidence pack of a release',
    description: 'A ZIP that can be verified without this product; README.txt inside explains it.',
    problems: ['NOT_FOUND'],
    headers: ['Content-Disposition'],
  }),
  params: ReleaseParams,
  response: {
    200: {
      description: 'The pack.',
      content: { 'application/zip': { schema: Type.String() } },
    },
  },
};

/** What a lawyer takes home: everything that proves one release. */
export const evidenceRoutes: FastifyPluginAsync<CatalogueParts> = async (server, parts) => {
  server.get<{ Params: { n: number } }>(
    '/releases/:n/evidence.zip',
    { config: { permission: 'read' }, schema: packing },
    async (request, reply) => {
      const { n } = request.params;
      const pack = await composeEvidence(parts.storage.read, n);
      if (!pack) throw new Refused({ code: 'NOT_FOUND' });
      return reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename="release-${n}-evidence.zip"`)
        .send(Buffer.from(zipPack(pack)));
    },
  );
};
