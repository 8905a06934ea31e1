import path from 'node:path';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { BuiltFiles } from './built-files.ts';
import { representationOf } from './representation.ts';
import { caching, sendNothing, sendRepresentation } from './send-representation.ts';

const config = { permission: 'public' } as const;

const previewFrame = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Preview</title>
    <script src="/preview-frame.js" defer></script>
  </head>
  <body></body>
</html>
`;

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
  const send = async (request: FastifyRequest, reply: FastifyReply, name: string) => {
    const file = await files.find(name);
    if (!file) return sendNothing(reply);
    return sendRepresentation(request, reply, file, { cacheControl: caching.script });
  };

  for (const name of ['banner.js', 'preview-frame.js']) {
    server.get(`/${name}`, { config }, async (request, reply) => send(request, reply, name));
  }
  server.get<{ Params: { name: string } }>('/banner/:name', { config }, async (request, reply) =>
    send(request, reply, request.params.name),
  );

  const frame = representationOf('text/html; charset=utf-8', previewFrame);
  server.get('/preview-frame', { config }, async (request, reply) =>
    sendRepresentation(request, reply, frame, {
      cacheControl: 'no-cache',
      contentSecurityPolicy: frameContentSecurity(publicUrl()),
    }),
  );
};
