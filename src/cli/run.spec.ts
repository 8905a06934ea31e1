import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run, usage } from './run.ts';

describe('the command line', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  for (const words of [
    [],
    ['verify'],
    ['publish', 'x.json'],
    ['verify', 'a.json', 'b.json'],
    ['verify', 'a.json', '--manifest', 'm.jws'],
    ['verify', 'https://example.org', '--manifest', 'm', '--keys', 'k'],
    ['verify', 'a.json', '--force'],
  ]) {
    it(`explains itself when called with "${words.join(' ')}"`, async () => {
      expect(await run(words)).toEqual({ code: 2, lines: [usage] });
    });
  }

  it('ends with 3 when a file cannot be read', async () => {
    const file = path.join(folder, 'none.json');
    expect(await run(['verify', file])).toEqual({ code: 3, lines: [`${file} cannot be read.`] });
  });

  it('ends with 3 when nobody answers', async () => {
    expect((await run(['verify', 'http://127.0.0.1:1/'])).code).toBe(3);
  });

  it('ends with 1 and says why when a file is no registry', async () => {
    const file = path.join(folder, 'registry.json');
    writeFileSync(file, '{"format":"cookie-registry"}');
    const { code, lines } = await run(['verify', file]);
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe('Not verified.');
  });

  it('ends with 3 when an installation has published nothing', async () => {
    const server = createServer((_request, response) => response.writeHead(404).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, lines } = await run(['verify', `http://127.0.0.1:${port}`]);
    expect(code).toBe(3);
    expect(lines[0]).toContain('answered 404');
    await new Promise((resolve) => server.close(resolve));
  });
});
