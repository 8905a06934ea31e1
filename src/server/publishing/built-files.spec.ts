import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aFolder } from '../storage/storage.fixture.ts';
import { BuiltFiles } from './built-files.ts';

describe('the built files of the banner', () => {
  let outside: string;
  let folder: string;
  let files: BuiltFiles;
  const write = (name: string, content: string) => writeFileSync(path.join(folder, name), content);
  beforeEach(() => {
    outside = aFolder();
    folder = path.join(outside, 'banner');
    mkdirSync(folder);
    files = new BuiltFiles(folder);
  });
  afterEach(() => rmSync(outside, { recursive: true }));

  it('have the type of their ending', async () => {
    write('banner.js', 'a()');
    write('banner.js.map', '{}');
    expect((await files.find('banner.js'))?.type).toBe('text/javascript; charset=utf-8');
    expect((await files.find('banner.js.map'))?.type).toBe('application/json');
  });

  for (const name of [
    '../secret.js',
    'sub/../../secret.js',
    '.env',
    '.hidden.js',
    'a.exe',
    'js',
    '',
  ]) {
    it(`are not found as "${name}"`, async () => {
      writeFileSync(path.join(outside, 'secret.js'), 'secret');
      for (const hidden of ['.env', '.hidden.js', 'a.exe', 'js']) write(hidden, 'x');
      expect(await files.find(name)).toBeUndefined();
    });
  }

  it('are read once, and again when the build replaced them', async () => {
    write('banner.js', 'first()');
    const first = await files.find('banner.js');
    expect(await files.find('banner.js')).toBe(first);
    write('banner.js', 'second()');
    utimesSync(path.join(folder, 'banner.js'), 1, 1);
    const second = await files.find('banner.js');
    expect(new TextDecoder().decode(second?.identity.bytes)).toBe('second()');
  });

  it('are gone when the build removed them', async () => {
    write('banner.js', 'first()');
    await files.find('banner.js');
    rmSync(path.join(folder, 'banner.js'));
    expect(await files.find('banner.js')).toBeUndefined();
  });
});
