import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { aServer, type TestServer } from '../app.fixture.ts';
import { aFolder } from '../storage/storage.fixture.ts';

describe("the console's files", () => {
  let server: TestServer;
  let builtFiles: string;
  beforeAll(async () => {
    builtFiles = aFolder();
    const folder = path.join(builtFiles, 'console');
    mkdirSync(path.join(folder, 'media'), { recursive: true });
    writeFileSync(path.join(folder, 'index.html'), '<app-root ngCspNonce="CSP_NONCE">');
    writeFileSync(path.join(folder, 'main-ABCD1234.js'), 'console.log(1);'.repeat(100));
    writeFileSync(path.join(folder, 'media', 'mark.svg'), '<svg/>');
    writeFileSync(path.join(builtFiles, 'secret.txt'), 'secret');
    server = await aServer({ builtFiles });
  });
  afterAll(async () => {
    await server.close();
    rmSync(builtFiles, { recursive: true });
  });

  const get = (url: string, headers = {}) => server.app.inject({ url, headers });

  for (const url of [
    '/',
    '/entries',
    '/changes/C-1?tab=x',
    '/index.html',
    '/invite/abc',
    '/policy-page',
  ]) {
    it(`give the page at ${url}`, async () => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toContain('<app-root');
      expect(answer.headers['cache-control']).toBe('no-store');
    });
  }

  it('carry a new nonce in each page, the one its header names', async () => {
    const [first, second] = [await get('/'), await get('/')];
    const nonce = /ngCspNonce="([^"]+)"/.exec(first.body)?.[1] ?? '';
    expect(nonce.length).toBeGreaterThan(20);
    const policy = first.headers['content-security-policy'];
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}';`);
    expect(policy).toContain(`script-src 'self';`);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(second.body).not.toBe(first.body);
  });

  it('answer HEAD as well', async () => {
    const answer = await server.app.inject({ method: 'HEAD', url: '/entries' });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
  });

  it('stay for ever when their name carries their hash, and are compressed', async () => {
    const plain = await get('/main-ABCD1234.js');
    const packed = await get('/main-ABCD1234.js', { 'accept-encoding': 'gzip, br' });
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(plain.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.rawPayload).equals(plain.rawPayload)).toBeTrue();
  });

  it('are not sent again to whoever has them', async () => {
    const first = await get('/media/mark.svg');
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await get('/media/mark.svg', { 'if-none-match': first.headers.etag });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  for (const url of [
    '/missing.js',
    '/api/v1/nothing',
    '/api',
    '/registry/v2/x',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
  ]) {
    it(`are not at ${url}`, async () => {
      const answer = await get(url);
      expect(answer.statusCode).toBe(404);
      expect(answer.json<{ code: string }>().code).toBe('NOT_FOUND');
    });
  }

  it('say how to build them when they are missing', async () => {
    const bare = await aServer({ builtFiles: '/nowhere' });
    const answer = await bare.app.inject('/');
    expect([answer.statusCode, answer.body]).toEqual([
      503,
      'The console has not been built yet: npm run build\n',
    ]);
    await bare.close();
  });
});
