import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { aFolder } from '../storage.fixture.ts';
import { folderIsOwned, ownFolder } from './own-folder.ts';

const ownerModule = path.join(import.meta.dirname, 'own-folder.ts');

describe('the owner of a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** What another process finds, or does before it dies without a word. */
  const elsewhere = (script: string): string =>
    spawnSync(process.execPath, [
      '--input-type=module',
      '--eval',
      `const { ownFolder, folderIsOwned } = await import(${JSON.stringify(ownerModule)});` +
        `const folder = ${JSON.stringify(folder)};${script}`,
    ]).stdout.toString();

  it('is one at a time', () => {
    const owner = ownFolder(folder);
    expect(folderIsOwned(folder)).toBeTrue();
    expect(() => ownFolder(folder)).toThrowMatching(
      (error: { exitCode: number; message: string }) =>
        error.exitCode === 75 && error.message.includes(folder),
    );
    owner.release();
    expect(folderIsOwned(folder)).toBeFalse();
    ownFolder(folder).release();
  });

  it('is seen by every process', () => {
    const owner = ownFolder(folder);
    expect(elsewhere('console.log(folderIsOwned(folder))')).toBe('true\n');
    owner.release();
    expect(elsewhere('console.log(folderIsOwned(folder))')).toBe('false\n');
  });

  it('is nobody any more once the process was killed', () => {
    elsewhere(`ownFolder(folder); process.kill(process.pid, 'SIGKILL')`);
    expect(folderIsOwned(folder)).toBeFalse();
  });

  it('is not asked by asking: a look leaves the folder free', () => {
    expect(folderIsOwned(folder)).toBeFalse();
    expect(folderIsOwned(folder)).toBeFalse();
  });
});
