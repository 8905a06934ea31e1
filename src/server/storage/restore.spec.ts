import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { verifyRecords } from '../audit/verify-records.ts';
import { digestOf } from '../publishing/digest.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import type { Storage } from '../repositories.ts';
import { backUp } from './backup.ts';
import { databaseFile, openStorage } from './open-storage.ts';
import { restore } from './restore.ts';
import { openDatabase } from './sqlite/open-database.ts';
import { aFolder } from './storage.fixture.ts';

describe('restoring a backup', () => {
  let root: string;
  let folder: string;
  let file: string;
  beforeEach(() => {
    root = aFolder();
    folder = path.join(root, 'data');
    file = path.join(root, 'copy.sqlite');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  async function withData<T>(work: (storage: Storage) => Promise<T>, where = folder): Promise<T> {
    const storage = await openStorage(where);
    try {
      return await work(storage);
    } finally {
      await storage.close();
    }
  }
  const note = (words: string) =>
    withData((storage) => storage.transact(({ facts }) => facts.save('note', words)));
  const noted = () => withData(({ read }) => read.facts.find('note'));
  const publish = (where = folder) =>
    withData((storage) => publishSample(storage, '2026-03-02T08:00:00Z'), where);
  const refusal = async (acceptRewind = false): Promise<string> => {
    try {
      await restore(folder, file, acceptRewind);
      return 'restored';
    } catch (error) {
      if (error instanceof Error && error.name === 'CannotStart') return error.message;
      throw error;
    }
  };

  it('brings back what was saved, and keeps what was there', async () => {
    await publish();
    await note('saved');
    await backUp(folder, file);
    await note('later');
    const kept = (await restore(folder, file, false))!;
    expect(await noted()).toBe('saved');
    expect(await withData(({ read }) => verifyRecords(read))).toEqual([]);
    const before = openDatabase(kept, true);
    expect(before.prepare(`select value from fact where name = 'note'`).get()).toEqual(
      jasmine.objectContaining({ value: 'later' }),
    );
    before.close();
    expect(statSync(databaseFile(folder)).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  it('keeps aside each time anew', async () => {
    await publish();
    await backUp(folder, file);
    const [one, other] = [await restore(folder, file, false), await restore(folder, file, false)];
    expect([path.basename(one!), path.basename(other!)]).toEqual([
      'before-restore-1.sqlite',
      'before-restore-2.sqlite',
    ]);
  });

  it('fills an empty folder', async () => {
    await publish();
    await backUp(folder, file);
    rmSync(folder, { recursive: true });
    expect(await restore(folder, file, false)).toBeUndefined();
    expect(await withData(({ read }) => read.releases.newest())).toBeDefined();
  });

  it('never gives up a release that is known, unless told to', async () => {
    await note('before any release');
    await backUp(folder, file);
    await publish();
    const before = digestOf(readFileSync(databaseFile(folder)));
    expect(await refusal()).toMatch(/Nothing was restored\. Release 1 .* --accept-rewind/);
    expect(digestOf(readFileSync(databaseFile(folder)))).toBe(before);
    expect(await refusal(true)).toBe('restored');
    expect(await withData(({ read }) => read.releases.newest())).toBeUndefined();
  });

  it('never takes the data of another installation for a backup of this one', async () => {
    await publish();
    const other = path.join(root, 'other');
    await withData((storage) => storage.transact(({ facts }) => facts.save('x', 'y')), other);
    await withData((storage) => publishSample(storage, '2026-03-03T08:00:00Z'), other);
    await backUp(other, file);
    expect(await refusal()).toContain('is known here and is not in the backup');
  });

  it('refuses a backup that was altered, has no digest, or does not hold', async () => {
    await publish();
    await backUp(folder, file);
    const bytes = readFileSync(file);
    writeFileSync(file, Buffer.concat([bytes, Buffer.from('x')]));
    expect(await refusal(true)).toContain('was altered since it was saved');

    writeFileSync(file, bytes);
    rmSync(`${file}.sha256`);
    expect(await refusal(true)).toContain('nobody can tell');

    rmSync(file);
    await withData(async () => undefined);
    const database = openDatabase(databaseFile(folder));
    database.exec('drop trigger artefact_no_update');
    database.exec(`update artefact set bytes = x'00' where path = 'registry.json'`);
    database.close();
    await backUp(folder, file);
    expect(await refusal(true)).toContain('release 1: its bytes do not give its digest');
  });

  it('asks before it replaces data that it cannot read', async () => {
    await publish();
    await backUp(folder, file);
    writeFileSync(databaseFile(folder), 'no database at all '.repeat(5000));
    rmSync(`${databaseFile(folder)}-wal`, { force: true });
    expect(await refusal()).toContain('nobody can tell whether the backup is older');
    expect(await refusal(true)).toBe('restored');
    expect(await withData(({ read }) => verifyRecords(read))).toEqual([]);
  });

  it('waits for the server to be stopped', async () => {
    await publish();
    await backUp(folder, file);
    await withData(async () => {
      expect(await refusal(true)).toContain('Another process already works');
    });
    expect(existsSync(`${databaseFile(folder)}.restoring`)).toBeFalse();
  });
});
