import type { FastifyInstance } from 'fastify';
import { Refused } from './problem-reply.ts';
import { BadJson, parseStrictJson } from './strict-json.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** JSON bodies only, read strictly; every other type is answered 415. */
export function readJsonBodies(server: FastifyInstance): void {
  server.addHook('onRequest', async ({ headers }) => {
    // RFC 9110 §8.4: a coding that is not understood is refused, not read as if it were plain.
    const coding = headers['content-encoding'];
    if (coding !== undefined && coding.toLowerCase() !== 'identity')
      throw new Refused({ code: 'BAD_CONTENT_TYPE' });
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: unknown, body: Buffer) => parseBytes(body),
  );
}

function parseBytes(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return parseStrictJson(utf8.decode(body));
  } catch (error) {
    if (error instanceof BadJson || error instanceof TypeError) {
      throw new Refused({ code: 'VALIDATION', at: '', detail: error.message });
    }
    throw error;
  }
}
