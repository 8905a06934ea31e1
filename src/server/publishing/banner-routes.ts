import path from 'node:path';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { BuiltFiles } from './built-files.ts';
import { publicResource } from './public-answers.ts';
import { caching, sendNothing, sendRepresentation, type Facts } from './send-representation.ts';

const config = { permission: 'public' } as const;

const script = { type: 'text/javascript' } as const;
const scripts = {
  'banner.js': publicResource(
    'readBanner',
    { tag: 'Banner', summary: 'The script that a site embeds' },
    script,
  ),
  'preview-frame.js': publicResource(
    'readPreviewScript',
    { tag: 'Banner', summary: 'The script of the page that shows previews' },
    script,
  ),
} as const;
const bannerFile = publicResource(
  'readBannerFile',
  {
    tag: 'Banner',
    summary: 'A file that the banner loads',
    params: { name: 'Of a file beside the banner.' },
  },
  script,
);
const frame = publicResource(
  'readPreviewFrame',
  {
    tag: 'Banner',
    summary: 'The page in which the console shows previews',
    headers: ['Content-Security-Policy'],
  },
  { type: 'text/html' },
);

/** The console frames it without same-origin rights; it may load this server's scripts and nothing else. */
const frameContentSecurity = (origin: string): string =>
  `default-src 'none'; script-src 'self' ${origin}; style-src 'self' ${origin}; connect-src 'self' ${origin}; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The banner as sites embed it, and the page in which the console shows it. */
export const bannerRoutes: FastifyPluginAsync<CatalogueParts> = async (
  server,
  { builtFiles, publicUrl },
) => {
  const files = new BuiltFiles(path.join(builtFiles, 'banner'));
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    name: string,
    facts: Facts = { cacheControl: caching.script },
  ) => {
    const file = await files.find(name);
    return file ? sendRepresentation(request, reply, file, facts) : sendNothing(reply);
  };

  for (const name of ['banner.js', 'preview-frame.js'] as const) {
    server.get(`/${name}`, { config, schema: scripts[name] }, async (request, reply) =>
      send(request, reply, name),
    );
  }
  server.get<{ Params: { name: string } }>(
    '/banner/:name',
    { config, schema: bannerFile },
    async (request, reply) => {
      const { name } = request.params;
      // A page is only sent with the policy that says who may frame it.
      return name.endsWith('.html') ? sendNothing(reply) : send(request, reply, name);
    },
  );
  server.get('/preview-frame', { config, schema: frame }, async (request, reply) =>
    send(request, reply, 'preview-frame.html', {
      cacheControl: 'no-cache',
      contentSecurityPolicy: frameContentSecurity(publicUrl()),
    }),
  );
};
