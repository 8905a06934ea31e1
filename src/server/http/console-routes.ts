import path from 'node:path';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Parts } from '../parts.ts';
import { readBuiltFiles, type BuiltFile } from './console-files.ts';
import { refuse } from './problem-reply.ts';
import { nonceOf, secureConsole } from './secure-headers.ts';

const page = '/index.html';
/** Addresses that belong to others: what is unknown there is not a page of the console. */
const foreign = /^\/(api|registry|banner|policy)(\/|$)/;

/** The console's files, and its page for every address that its router knows. */
export const consoleRoutes: FastifyPluginAsync<Parts> = async (server, parts) => {
  secureConsole(server, parts);
  await server.after();
  const files = readBuiltFiles(path.join(parts.builtFiles, 'console'));
  const index = files.get(page)?.bytes.toString('utf8');
  server.get(
    '/*',
    { config: { permission: 'public' }, schema: { hide: true } },
    async (request, reply) => {
      const [address = ''] = request.url.split('?', 1);
      if (address === page) return sendPage(reply, index);
      const file = files.get(address);
      if (file) return sendFile(request, reply, file);
      if (foreign.test(address) || path.extname(address) !== '') {
        return refuse(reply, { code: 'NOT_FOUND' });
      }
      return sendPage(reply, index);
    },
  );
};

async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: BuiltFile,
): Promise<FastifyReply> {
  reply
    .type(file.type)
    .header('vary', 'accept-encoding')
    .header('etag', file.etag)
    .header('cache-control', file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send();
  const takesBrotli = /\bbr\b/.test(request.headers['accept-encoding']?.toString() ?? '');
  const brotli = takesBrotli ? await file.brotli() : undefined;
  if (brotli) reply.header('content-encoding', 'br');
  return reply.send(brotli ?? file.bytes);
}

/** The nonce is of this answer alone, so the page is never kept. */
function sendPage(reply: FastifyReply, index: string | undefined): FastifyReply {
  reply.header('cache-control', 'no-store');
  if (index === undefined) {
    return reply
      .code(503)
      .type('text/plain; charset=utf-8')
      .send('The console has not been built yet: npm run build\n');
  }
  return reply
    .type('text/html; charset=utf-8')
    .send(index.replaceAll('CSP_NONCE', nonceOf(reply.raw)));
}
