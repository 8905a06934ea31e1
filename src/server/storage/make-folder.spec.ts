import { chmodSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from '../storage-errors.ts';
import { makeFolder } from './make-folder.ts';
import { aFolder } from './storage.fixture.ts';

describe('a folder for the data', () => {
  let parent: string;
  beforeEach(() => {
    parent = aFolder();
  });
  afterEach(() => rmSync(parent, { recursive: true, force: true }));

  const refusal = (folder: string): unknown => {
    try {
      makeFolder(folder);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it('is made with the folders above it, for its owner alone', () => {
    const folder = path.join(parent, 'a', 'b');
    makeFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('is taken as it is when it is there', () => {
    mkdirSync(path.join(parent, 'there'), { mode: 0o750 });
    makeFolder(path.join(parent, 'there'));
    expect(statSync(path.join(parent, 'there')).mode & 0o777).toBe(0o750);
  });

  for (const place of ['file', 'file/below']) {
    it(`is refused with one sentence where ${place} stands`, () => {
      writeFileSync(path.join(parent, 'file'), '');
      const error = refusal(path.join(parent, place));
      expect(error).toBeInstanceOf(CannotStart);
      expect(error).toEqual(jasmine.objectContaining({ exitCode: 78 }));
      expect((error as CannotStart).message).toContain('choose another DATA_DIR');
    });
  }

  it('is refused where this account may not write', () => {
    const folder = path.join(parent, 'closed');
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    // Nothing is closed to root.
    const isRoot = process.getuid?.() === 0;
    expect(refusal(folder) instanceof CannotStart).toBe(!isRoot);
  });
});
