import { rmSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { isUpToDate, migrate } from './migrate.ts';
import { openDatabase } from './sqlite/open-database.ts';
import { aFolder } from './storage.fixture.ts';

describe('the schema of the data', () => {
  let folder: string;
  let database: DatabaseSync;
  beforeEach(() => {
    folder = aFolder();
    database = openDatabase(path.join(folder, 'registry.sqlite'));
  });
  afterEach(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });

  it('is up to date after the migrations, and stays so when they run again', async () => {
    expect(isUpToDate(database)).toBeFalse();
    await migrate(database, folder);
    expect(isUpToDate(database)).toBeTrue();
    await migrate(database, folder);
    expect(isUpToDate(database)).toBeTrue();
  });

  it('is copied before it changes, as it was', async () => {
    await migrate(database, folder, ['create table a (x text) strict']);
    database.exec(`insert into a values ('kept')`);
    await migrate(database, folder, ['', 'drop table a']);
    const copy = openDatabase(path.join(folder, 'backups', 'before-schema-2.sqlite'), true);
    expect(
      copy
        .prepare('select x from a')
        .all()
        .map(({ x }) => x),
    ).toEqual(['kept']);
    copy.close();
  });

  it('leaves no transaction open when a step fails', async () => {
    await expectAsync(migrate(database, folder, ['create nonsense'])).toBeRejected();
    expect(database.isTransaction).toBeFalse();
    await migrate(database, folder, ['create table a (x text) strict']);
  });
});
