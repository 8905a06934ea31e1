import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { StorageFull } from '../storage-errors.ts';
import { backUp, damageIn } from './backup.ts';
import { migrate } from './migrate.ts';
import { databaseFile, openBeside, openStorage, storageOn } from './open-storage.ts';
import { openDatabase, refuseOldSqlite } from './sqlite/open-database.ts';
import { aFolder } from './storage.fixture.ts';

describe('the data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has one owner; a second one ends at once with exit code 75', async () => {
    const storage = await openStorage(folder);
    await expectAsync(openStorage(folder)).toBeRejectedWith(
      jasmine.objectContaining({ name: 'CannotStart', exitCode: 75 }),
    );
    await storage.close();
    await (await openStorage(folder)).close();
  });

  it('is readable by its owner alone, though the folder itself is open to all', async () => {
    const storage = await openStorage(folder);
    await storage.transact(({ facts }) => facts.save('colour', 'green'));
    const files = readdirSync(folder).filter((name) => name.startsWith('registry.sqlite'));
    const modes = files.map((name) => statSync(path.join(folder, name)).mode & 0o777);
    expect(modes).toEqual([0o600, 0o600, 0o600]);
    await storage.close();
  });

  it('may be written by a short task beside its owner', async () => {
    const storage = await openStorage(folder);
    const beside = await openBeside(folder);
    await beside.transact(({ facts }) => facts.save('colour', 'green'));
    expect(await storage.read.facts.find('colour')).toBe('green');
    await beside.close();
    await storage.close();
  });

  it('shows readers nothing of a transaction that is not committed', async () => {
    const storage = await openStorage(folder);
    await storage.transact(async ({ facts }) => {
      await facts.save('colour', 'green');
      expect(await storage.read.facts.find('colour')).toBeUndefined();
    });
    expect(await storage.read.facts.find('colour')).toBe('green');
    await storage.close();
  });

  it('takes one writer at a time, and loses no update', async () => {
    const storage = await openStorage(folder);
    const count = () =>
      storage.transact(async ({ facts }) => {
        const before = Number((await facts.find('count')) ?? 0);
        await new Promise((go) => setImmediate(go));
        await facts.save('count', String(before + 1));
      });
    await Promise.all(Array.from({ length: 50 }, count));
    expect(await storage.read.facts.find('count')).toBe('50');
    await storage.close();
  });

  it('is copied while it is written, and the copy is whole', async () => {
    const storage = await openStorage(folder);
    const write = (n: number) =>
      storage.transact(({ facts }) => facts.save(`f${n}`, 'x'.repeat(999)));
    await write(0);
    const copy = path.join(folder, 'copy.sqlite');
    await Promise.all([backUp(folder, copy), ...Array.from({ length: 200 }, (_, n) => write(n))]);
    expect(damageIn(copy)).toEqual([]);
    await expectAsync(backUp(folder, copy)).toBeRejectedWithError(/exists already/);
    await storage.close();
  });

  it('is not copied when there is nothing in it', async () => {
    const copy = path.join(folder, 'copy.sqlite');
    await expectAsync(backUp(folder, copy)).toBeRejectedWithError(/There are no data/);
  });
});

describe('a full disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  for (const room of [0, 1, 2, 3, 5, 8, 13, 21]) {
    it(`with room for ${room} pages saves nothing half, and writing goes on when there is room`, async () => {
      const writing = openDatabase(databaseFile(folder));
      await migrate(writing, folder);
      const storage = storageOn(writing, openDatabase(databaseFile(folder), true));
      const pages = Number(writing.prepare('pragma page_count').get()?.['page_count']);
      const save = () =>
        storage.transact(async ({ facts }) => {
          for (let n = 0; n < 30; n++) await facts.save(`f${n}`, 'x'.repeat(4000));
        });
      writing.exec(`pragma max_page_count = ${pages + room}`);
      await expectAsync(save()).toBeRejectedWithError(StorageFull);
      for (let n = 0; n < 30; n++) expect(await storage.read.facts.find(`f${n}`)).toBeUndefined();
      writing.exec('pragma max_page_count = 100000');
      await save();
      expect(await storage.read.facts.find('f29')).toBeDefined();
      expect(storage.isWritable()).toBeTrue();
      await storage.close();
    });
  }
});

describe('a migration', () => {
  let folder: string;
  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const columnsOf = (table: string): unknown[] => {
    const database = openDatabase(databaseFile(folder));
    const columns = database.prepare(`select name from pragma_table_info('${table}')`).all();
    database.close();
    return columns.map((column) => column['name']);
  };
  const run = async (...steps: string[]): Promise<void> => {
    const database = openDatabase(databaseFile(folder));
    try {
      await migrate(database, folder, steps);
    } finally {
      database.close();
    }
  };

  it('runs only what has not run, after a copy of what was there', async () => {
    await run('create table a (x text) strict');
    expect(existsSync(path.join(folder, 'backups'))).toBeFalse();
    await run('create table a (x text) strict', 'alter table a add column y text');
    expect(columnsOf('a')).toEqual(['x', 'y']);
    expect(readdirSync(path.join(folder, 'backups'))).toEqual(['before-schema-2.sqlite']);
  });

  it('that fails leaves everything as it was', async () => {
    await run('create table a (x text) strict');
    const failing = run('', 'alter table a add column y text', 'create nonsense');
    await expectAsync(failing).toBeRejected();
    expect(columnsOf('a')).toEqual(['x']);
  });

  it('refuses data of a newer server', async () => {
    await run('create table a (x text) strict', 'create table b (x text) strict');
    await expectAsync(run('create table a (x text) strict')).toBeRejectedWith(
      jasmine.objectContaining({ name: 'CannotStart', exitCode: 78 }),
    );
  });
});

describe('an SQLite', () => {
  for (const [version, refused] of [
    ['3.51.2', true],
    ['3.51.3', false],
    ['3.53.4', false],
    ['3.9.0', true],
    ['4.0.0', false],
  ] as const) {
    it(`of version ${version} is ${refused ? 'refused' : 'taken'}`, () => {
      const check = expect(() => refuseOldSqlite(version));
      if (refused) check.toThrowError(/3\.51\.3 or newer/);
      else check.not.toThrow();
    });
  }
});
