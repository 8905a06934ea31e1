import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aServer, type TestServer } from '../app.fixture.ts';
import { aFolder } from '../storage/storage.fixture.ts';

describe('the banner over HTTP', () => {
  let server: TestServer;
  let builtFiles: string;
  beforeAll(async () => {
    builtFiles = aFolder();
    mkdirSync(path.join(builtFiles, 'banner'));
    for (const name of ['banner.js', 'preview-frame.js', 'preview-frame.html', 'banner.css']) {
      writeFileSync(path.join(builtFiles, 'banner', name), name);
    }
    writeFileSync(path.join(builtFiles, 'secret.js'), 'secret');
    server = await aServer({ builtFiles, publicUrl: () => 'https://cookies.example.org' });
  });
  afterAll(async () => {
    await server.close();
    rmSync(builtFiles, { recursive: true });
  });

  for (const [url, body, cache] of [
    ['/banner.js', 'banner.js', 'max-age=3600'],
    ['/preview-frame.js', 'preview-frame.js', 'max-age=3600'],
    ['/banner/banner.css', 'banner.css', 'max-age=3600'],
    ['/preview-frame', 'preview-frame.html', 'no-cache'],
  ] as const) {
    it(`is read by any site at ${url}`, async () => {
      const answer = await server.app.inject(url);
      expect([answer.statusCode, answer.body]).toEqual([200, body]);
      expect(answer.headers['cache-control']).toContain(cache);
      expect(answer.headers['access-control-allow-origin']).toBe('*');
    });
  }

  it('shows its frame only under the policy that says what it may load', async () => {
    const { headers } = await server.app.inject('/preview-frame');
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toEqual([
      "default-src 'none'",
      "script-src 'self' https://cookies.example.org",
      "style-src 'self' https://cookies.example.org",
      "connect-src 'self' https://cookies.example.org",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'self'",
    ]);
  });

  for (const url of ['/banner/preview-frame.html', '/banner/..%2fsecret.js', '/banner/none.js']) {
    it(`is not at ${url}`, async () => {
      expect((await server.app.inject(url)).statusCode).toBe(404);
    });
  }
});
