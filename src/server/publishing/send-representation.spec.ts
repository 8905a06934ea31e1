import Fastify, { type FastifyInstance } from 'fastify';
import { brotliDecompressSync } from 'node:zlib';
import { representationOf } from './representation.ts';
import { sendNothing, sendRepresentation, type Facts } from './send-representation.ts';

const text = 'cookies '.repeat(200);
const found = representationOf('text/plain; charset=utf-8', text);
const etagOf = (coding: 'identity' | 'br') => `"sha256-${found[coding]?.sha256 ?? ''}"`;

describe('sending a public resource', () => {
  let server: FastifyInstance;
  let facts: Facts;
  beforeAll(() => {
    server = Fastify();
    server.get('/', (request, reply) => sendRepresentation(request, reply, found, facts));
    server.get('/nothing', (_request, reply) => sendNothing(reply));
  });
  beforeEach(() => {
    facts = { cacheControl: 'no-cache' };
  });

  const get = (headers: Record<string, string> = {}) => server.inject({ url: '/', headers });

  it('sends it with digest and type, for any site to read', async () => {
    const { body, headers } = await get();
    expect(body).toBe(text);
    expect(headers).toEqual(
      jasmine.objectContaining({
        'content-type': 'text/plain; charset=utf-8',
        etag: etagOf('identity'),
        'repr-digest': `sha-256=:${found.identity.sha256}:`,
        vary: 'accept-encoding',
        'cache-control': 'no-cache',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
      }),
    );
    expect(headers['access-control-expose-headers']).toContain('Repr-Digest');
  });

  it('sends the coding that is taken, under the digest of those bytes', async () => {
    const { headers, rawPayload } = await get({ 'accept-encoding': 'gzip;q=0.5, br' });
    expect(brotliDecompressSync(rawPayload).toString()).toBe(text);
    expect([headers['content-encoding'], headers.etag]).toEqual(['br', etagOf('br')]);
  });

  it('sends it plain rather than refuse', async () => {
    const { statusCode, headers } = await get({ 'accept-encoding': 'identity;q=0, zstd' });
    expect([statusCode, headers['content-encoding']]).toEqual([200, undefined]);
  });

  for (const [known, status] of [
    [etagOf('identity'), 304],
    [`W/${etagOf('identity')}`, 304],
    [`"x",${etagOf('identity')} , "y"`, 304],
    ['*', 304],
    [etagOf('br'), 200],
    [etagOf('identity').slice(1, -1), 200],
    ['""', 200],
  ] as const) {
    it(`answers ${status} to whoever knows ${known.slice(0, 20)}…`, async () => {
      const answer = await get({ 'if-none-match': known });
      expect([answer.statusCode, answer.body === '']).toEqual([status, status === 304]);
      expect(answer.headers.etag).toBe(etagOf('identity'));
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['access-control-allow-origin']).toBe('*');
    });
  }

  it('answers HEAD with what GET would say', async () => {
    const answer = await server.inject({ method: 'HEAD', url: '/' });
    expect([answer.statusCode, answer.body, answer.headers.etag]).toEqual([
      200,
      '',
      etagOf('identity'),
    ]);
    expect(Number(answer.headers['content-length'])).toBe(text.length);
  });

  it('says what else is known of it, and nothing that is not', async () => {
    const bare = (await get()).headers;
    facts = {
      cacheControl: 'no-store',
      location: '/here',
      locale: 'fr',
      describedBy: '/schema.json',
      contentSecurityPolicy: "default-src 'none'",
    };
    const told = (await get()).headers;
    const names = ['content-location', 'content-language', 'link', 'content-security-policy'];
    expect(names.map((name) => bare[name])).toEqual([undefined, undefined, undefined, undefined]);
    expect(names.map((name) => told[name])).toEqual([
      '/here',
      'fr',
      '</schema.json>; rel="describedby"',
      "default-src 'none'",
    ]);
  });

  it('answers what is not there in a way that nobody keeps', async () => {
    const answer = await server.inject('/nothing');
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([404, 'no-store']);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.json<object>()).toEqual(jasmine.objectContaining({ code: 'NOT_FOUND' }));
  });
});
