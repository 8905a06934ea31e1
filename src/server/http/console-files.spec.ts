import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { aFolder } from '../storage/storage.fixture.ts';
import { readBuiltFiles } from './console-files.ts';

describe('the built files of a folder', () => {
  let outside: string;
  let folder: string;
  const write = (name: string, content: string) => writeFileSync(path.join(folder, name), content);
  beforeEach(() => {
    outside = aFolder();
    folder = path.join(outside, 'console');
    mkdirSync(path.join(folder, 'media'), { recursive: true });
  });
  afterEach(() => rmSync(outside, { recursive: true }));

  it('are found by their address, in folders too', () => {
    write('index.html', '<p>');
    write('media/mark.svg', '<svg/>');
    expect([...readBuiltFiles(folder).keys()].sort()).toEqual(['/index.html', '/media/mark.svg']);
  });

  it('are no others: nothing above the folder, and nothing a link leads to', () => {
    writeFileSync(path.join(outside, 'secret.txt'), 'secret');
    symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'link.txt'));
    expect([...readBuiltFiles(folder).keys()]).toEqual([]);
  });

  it('are none while the folder is missing', () => {
    expect(readBuiltFiles(path.join(outside, 'nowhere')).size).toBe(0);
  });

  for (const [name, isImmutable] of [
    ['main-ABCD1234.js', true],
    ['media/inter-0A1B2C3D.woff2', true],
    ['main.js', false],
    ['main-abcd1234.js', false],
    ['main-ABCD123.js', false],
    ['sign-in.js', false],
    ['main-ABCD1234.js.txt', false],
  ] as const) {
    it(`named ${name} ${isImmutable ? 'never change' : 'may change'}`, () => {
      write(name, 'x');
      expect(readBuiltFiles(folder).get(`/${name}`)?.isImmutable).toBe(isImmutable);
    });
  }

  for (const [name, type] of [
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.svg', 'image/svg+xml'],
    ['a.woff2', 'font/woff2'],
    ['a.exe', 'application/octet-stream'],
  ] as const) {
    it(`named ${name} are ${type}`, () => {
      write(name, 'x');
      expect(readBuiltFiles(folder).get(`/${name}`)?.type).toBe(type);
    });
  }

  it('have one strong ETag for one content', () => {
    write('a.js', 'one');
    write('b.js', 'one');
    write('c.js', 'two');
    const files = readBuiltFiles(folder);
    const [a, b, c] = ['/a.js', '/b.js', '/c.js'].map((name) => files.get(name)?.etag);
    expect(a).toMatch(/^"[\w-]{24}"$/);
    expect(b).toBe(a);
    expect(c).not.toBe(a);
  });

  it('are compressed, but for what is compressed already', async () => {
    write('a.js', 'let a = 1;'.repeat(50));
    write('a.png', 'png');
    const files = readBuiltFiles(folder);
    const packed = (await files.get('/a.js')?.brotli()) ?? Buffer.from('');
    expect(brotliDecompressSync(packed).toString()).toBe('let a = 1;'.repeat(50));
    expect(await files.get('/a.png')?.brotli()).toBeUndefined();
  });
});
