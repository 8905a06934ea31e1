import { rmSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { StorageFull } from '../../storage-errors.ts';
import { aFolder } from '../storage.fixture.ts';
import { ImmediateDialect } from './immediate-dialect.ts';
import { openDatabase } from './open-database.ts';

describe('a transaction', () => {
  let folder: string;
  let database: DatabaseSync;
  let kysely: Kysely<unknown>;
  beforeEach(() => {
    folder = aFolder();
    database = openDatabase(path.join(folder, 'a.sqlite'));
    database.exec('create table fact (value text) strict');
    kysely = new Kysely({ dialect: new ImmediateDialect(database) });
  });
  afterEach(async () => {
    await kysely.destroy();
    rmSync(folder, { recursive: true });
  });

  it('is the only writer from its first moment, though it only reads yet', async () => {
    const other = openDatabase(path.join(folder, 'a.sqlite'));
    other.exec('pragma busy_timeout = 0');
    const write = () => other.exec(`insert into fact values ('x')`);
    await kysely.transaction().execute(async (open) => {
      await sql`select * from fact`.execute(open);
      expect(write).toThrowError(/locked/);
    });
    expect(write).not.toThrow();
    other.close();
  });

  it('undoes everything when it fails, and says why', async () => {
    const work = kysely.transaction().execute(async (open) => {
      await sql`insert into fact values ('x')`.execute(open);
      throw new Error('no');
    });
    await expectAsync(work).toBeRejectedWithError('no');
    expect(database.prepare('select * from fact').all()).toEqual([]);
  });

  it('tells of the full disk even where SQLite has rolled back on its own', async () => {
    const work = kysely.transaction().execute(async (open) => {
      await sql`insert into fact values ('x')`.execute(open);
      database.exec('rollback');
      throw new StorageFull();
    });
    await expectAsync(work).toBeRejectedWithError(StorageFull);
  });
});
