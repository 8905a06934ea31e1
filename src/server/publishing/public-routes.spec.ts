import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { aServer, type TestServer } from '../app.fixture.ts';
import { aFolder } from '../storage/storage.fixture.ts';
import { publishSample } from './publish-sample.ts';

const latest = '/registry/v1/latest.json';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');

describe('the public files', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({ builtFiles: aFolder() });
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
  });
  afterAll(async () => {
    await server.close();
    rmSync(server.parts.builtFiles, { recursive: true });
  });

  const get = (url: string, headers: Record<string, string> = {}) =>
    server.app.inject({ url, headers });

  it('carry a strong ETag that is the digest of their bytes', async () => {
    const answer = await get(latest);
    const digest = sha256(answer.rawPayload);
    expect(answer.headers).toEqual(
      jasmine.objectContaining({
        etag: `"sha256-${digest}"`,
        'repr-digest': `sha-256=:${digest}:`,
        'content-type': 'application/json',
        'content-location': '/registry/v1/releases/1.json',
        'cache-control': 'public, max-age=300, stale-while-revalidate=600, stale-if-error=86400',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
        vary: 'accept-encoding',
        link: '</registry/v1/schema.json>; rel="describedby"',
      }),
    );
  });

  for (const [coding, decode] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    it(`come as ${coding} with an ETag of their own and the same content`, async () => {
      const [plain, coded] = [await get(latest), await get(latest, { 'accept-encoding': coding })];
      expect(coded.headers['content-encoding']).toBe(coding);
      expect(coded.headers.etag).toBe(`"sha256-${sha256(coded.rawPayload)}"`);
      expect(coded.headers.etag).not.toBe(plain.headers.etag);
      expect(decode(coded.rawPayload).equals(plain.rawPayload)).toBeTrue();
    });
  }

  it('answer 304 to whoever has them, in the coding they would get', async () => {
    const etag = String((await get(latest)).headers.etag);
    const again = await get(latest, { 'if-none-match': `"other", W/${etag}` });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
    const coded = await get(latest, { 'if-none-match': etag, 'accept-encoding': 'br' });
    expect(coded.statusCode).toBe(200);
  });

  it('answer HEAD with the headers alone', async () => {
    const answer = await server.app.inject({ method: 'HEAD', url: latest });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
    expect(answer.headers.etag).toBe((await get(latest)).headers.etag);
  });

  it('look at no query and no cookie, and set none', async () => {
    const answer = await get(`${latest}?v=2&callback=x`, { cookie: 'sessionid=anything' });
    expect(answer.headers.etag).toBe((await get(latest)).headers.etag);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('of one release may be kept for ever', async () => {
    for (const url of ['/registry/v1/releases/1.json', '/registry/v1/releases/1/notice/fr.json']) {
      expect((await get(url)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
  });

  for (const url of [
    '/registry/v1/releases/2.json',
    '/registry/v1/releases/0.json',
    '/registry/v1/releases/1.txt',
    '/registry/v1/releases/..%2f1.json',
    '/registry/v1/releases/x/notice/en.json',
    '/registry/v1/notice/en.xml',
    '/banner/..%2f..%2fpackage.json',
    '/banner/.env',
  ]) {
    it(`do not answer ${url}, and nobody keeps that`, async () => {
      const answer = await get(url);
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([404, 'no-store']);
    });
  }

  for (const [tag, locale] of [
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR-latn-ca', 'fr'],
    ['en-GB', 'en'],
    ['ja', 'en'],
  ] as const) {
    it(`answer the language ${tag} in ${locale}, and say so`, async () => {
      for (const url of [
        `/registry/v1/notice/${tag}.json`,
        `/registry/v1/notice/${tag}/entries.json`,
      ]) {
        const answer = await get(url);
        expect(answer.headers['content-language']).toBe(locale);
        expect(answer.json<{ locale: string }>().locale).toBe(locale);
        expect(answer.headers['content-location']).toContain(
          `/registry/v1/releases/1/notice/${locale}`,
        );
      }
      expect((await get(`/policy/${tag}`)).headers['content-language']).toBe(locale);
    });
  }

  it('name in the notice the digest of the registry it was made from', async () => {
    const registry = await get(latest);
    const notice = await get('/registry/v1/notice/en.json');
    expect(`"${notice.json<{ digest: string }>().digest}"`).toBe(String(registry.headers.etag));
  });

  it('hold a policy page that runs no script', async () => {
    const answer = await get('/policy/fr');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.body).toContain('lang="fr"');
    expect(answer.body).not.toContain('<script');
    expect((await get('/policy')).headers.location).toBe('/policy/en');
    expect((await get('/policy.css')).headers['content-type']).toContain('text/css');
  });

  it('hold the schema and the key that signed', async () => {
    const schema = (await get('/registry/v1/schema.json')).json<{ $id: string }>();
    expect(schema.$id).toBe('urn:cookie-registry:schema:1.0');
    const { keys } = (await get('/registry/v1/keys.json')).json<{ keys: object[] }>();
    expect(keys.map((key) => Object.keys(key).toSorted())).toEqual([
      ['alg', 'crv', 'kid', 'kty', 'use', 'x'],
    ]);
  });

  it('hold the banner as built, and read it again when it was built again', async () => {
    const folder = path.join(server.parts.builtFiles, 'banner');
    expect((await get('/banner.js')).statusCode).toBe(404);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'banner.js'), 'first()');
    const answer = await get('/banner.js');
    expect(answer.body).toBe('first()');
    expect(answer.headers['cache-control']).toContain('max-age=3600');
    expect(answer.headers['cross-origin-resource-policy']).toBe('cross-origin');
    await new Promise((resolve) => setTimeout(resolve, 10));
    writeFileSync(path.join(folder, 'banner.js'), 'second()');
    expect((await get('/banner/banner.js')).body).toBe('second()');
  });

  it('hold the page that previews are shown in, which only the console may frame', async () => {
    const folder = path.join(server.parts.builtFiles, 'banner');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'preview-frame.html'), '<p>Preview</p>');
    const answer = await get('/preview-frame');
    expect(answer.body).toBe('<p>Preview</p>');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await get('/banner/preview-frame.html')).statusCode).toBe(404);
    expect(answer.headers['content-security-policy']).toContain("frame-ancestors 'self'");
  });
});

describe('before the first release', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.close());

  for (const url of [
    latest,
    '/registry/v1/latest.manifest.jws',
    '/registry/v1/notice/en.json',
    '/policy',
    '/policy/en',
  ]) {
    it(`${url} is not there, and nobody keeps that`, async () => {
      const answer = await server.app.inject(url);
      expect([answer.statusCode, answer.headers['cache-control']]).toEqual([404, 'no-store']);
    });
  }

  it('the demo says that nothing is published', async () => {
    expect((await server.app.inject('/demo')).body).toContain('Nothing is published yet');
  });
});
