import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Storage } from '../repositories.ts';
import { alterationOf, backUp, damageIn } from './backup.ts';
import { openStorage, storageOn } from './open-storage.ts';
import { openDatabase } from './sqlite/open-database.ts';
import { aFolder } from './storage.fixture.ts';

describe('a backup', () => {
  let folder: string;
  let storage: Storage;
  let file: string;
  beforeEach(async () => {
    folder = aFolder();
    storage = await openStorage(path.join(folder, 'data'));
    file = path.join(folder, 'copy.sqlite');
  });
  afterEach(async () => {
    await storage.close();
    rmSync(folder, { recursive: true });
  });

  const save = () => backUp(path.join(folder, 'data'), file);
  const count = (n: number) =>
    storage.transact(async ({ facts }) => {
      await facts.save('left', String(n));
      await facts.save('padding', String(n).repeat(5_000));
      await facts.save('right', String(n));
    });

  it('under writes holds whole transactions alone', async () => {
    await count(0);
    const writing = (async () => {
      for (let n = 1; n <= 60; n++) await count(n);
    })();
    await Promise.all([save(), writing]);
    const reading = openDatabase(file, true);
    const copy = storageOn(reading, openDatabase(file, true));
    const [left, right] = [await copy.read.facts.find('left'), await copy.read.facts.find('right')];
    await copy.close();
    expect(left).toBeDefined();
    expect(right).toBe(left);
  });

  it('leaves two files behind, that nobody else on the machine may read', async () => {
    await save();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    for (const ending of ['.part', '.part-wal', '.part-shm', '-wal', '-shm']) {
      expect(existsSync(`${file}${ending}`))
        .withContext(ending)
        .toBeFalse();
    }
  });

  it('begins anew where an earlier one was cut off', async () => {
    writeFileSync(`${file}.part`, 'half of something');
    await save();
    expect(damageIn(file)).toEqual([]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('comes with its digest as the tools of every system write it', async () => {
    await save();
    const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(readFileSync(`${file}.sha256`, 'utf8')).toBe(`${digest}  copy.sqlite\n`);
  });

  it('is as it was saved, or is known to be altered', async () => {
    await save();
    expect(await alterationOf(file)).toEqual([]);
    const bytes = readFileSync(file);
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(await alterationOf(file)).toEqual([`${file} was altered since it was saved`]);
    rmSync(`${file}.sha256`);
    expect(await alterationOf(file)).toEqual([jasmine.stringContaining('nobody can tell')]);
    rmSync(file);
    await expectAsync(alterationOf(file)).toBeRejectedWith(
      jasmine.objectContaining({ name: 'CannotStart', exitCode: 66 }),
    );
  });

  it('does not replace another, nor copy what is not there', async () => {
    await save();
    await expectAsync(save()).toBeRejectedWith(jasmine.objectContaining({ exitCode: 73 }));
    const elsewhere = backUp(path.join(folder, 'nothing'), path.join(folder, 'other'));
    await expectAsync(elsewhere).toBeRejectedWith(jasmine.objectContaining({ exitCode: 66 }));
  });
});

describe('damage in a file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = aFolder();
    file = path.join(folder, 'registry.sqlite');
    const database = openDatabase(file);
    database.exec('create table parent (id integer primary key, words text) strict');
    database.exec('create table child (parent integer references parent (id)) strict');
    database.exec(`pragma foreign_keys = off; insert into child values (7), (8)`);
    database.close();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is told when rows refer to nothing', () => {
    expect(damageIn(file)).toEqual(['2 rows refer to nothing']);
  });

  it('is told when pages are gone', () => {
    truncateSync(file, 8192);
    expect(() => {
      const damage = damageIn(file);
      if (damage.some((note) => !note.includes('refer'))) throw new Error(damage.join());
    }).toThrow();
  });
});
