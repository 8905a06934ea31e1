import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { packs } from './pack.fixture.ts';
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
    ['verify', 'a.json', '--keys', 'k'],
    ['verify', 'pack.zip', '--manifest', 'm', '--keys', 'k'],
    ['verify', 'a.json', '--state'],
    ['verify', 'a.json', '--data', 'data'],
    ['verify', '--data'],
    ['verify', '--data', 'data', '--keys', 'k'],
  ]) {
    it(`explains itself when called with "${words.join(' ')}"`, async () => {
      expect(await run(words)).toEqual({ code: 2, lines: [usage] });
    });
  }

  it('ends with 3 when a file cannot be read', async () => {
    const file = path.join(folder, 'none.json');
    expect(await run(['verify', file])).toEqual({ code: 3, lines: [`${file} cannot be read.`] });
  });

  it('ends with 3 when a folder holds no data, and leaves it alone', async () => {
    for (const words of [
      ['verify', folder],
      ['verify', '--data', folder],
    ]) {
      const lines = [`${folder} holds no data of an installation.`];
      expect(await run(words)).toEqual({ code: 3, lines });
    }
    expect(readdirSync(folder)).toEqual([]);
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

  it('judges a pack, against keys from elsewhere too, and remembers it where it is told to', async () => {
    const [first, second] = await packs();
    const [one, two] = [path.join(folder, '1.zip'), path.join(folder, '2.zip')];
    writeFileSync(one, first);
    writeFileSync(two, second);
    const keys = path.join(folder, 'keys.json');
    writeFileSync(keys, unzipSync(second)['keys.json']!);
    const { code, lines } = await run(['verify', two, '--keys', keys]);
    expect([code, lines.at(-1)]).toEqual([0, 'Verified.']);
    expect(lines.join('\n')).toContain('signed by a key that you gave');
    expect(lines.slice(-4, -1)).toEqual([
      jasmine.stringMatching(/^Proved: /),
      jasmine.stringMatching(/^Only told: names of people/),
      jasmine.stringContaining('the audit chain proves the ids'),
    ]);

    const state = ['--state', path.join(folder, 'seen.json')];
    expect((await run(['verify', two, ...state])).code).toBe(0);
    const back = await run(['verify', one, ...state]);
    expect([back.code, back.lines.at(-2)]).toEqual([1, jasmine.stringMatching(/^failed +memory/)]);
    expect((await run(['verify', one], path.join(folder, 'seen.json'))).code).toBe(0);
  });

  it('ends with 1 for a pack that is none, and with 3 for one that is not there', async () => {
    const file = path.join(folder, 'pack.zip');
    expect((await run(['verify', file])).code).toBe(3);
    writeFileSync(file, 'nothing of the sort');
    const { code, lines } = await run(['verify', file]);
    expect([code, lines[0]]).toEqual([1, 'failed   archive      it is not a ZIP']);
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
