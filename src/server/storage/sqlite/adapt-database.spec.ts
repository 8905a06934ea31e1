import { DatabaseSync } from 'node:sqlite';
import type { SqliteDatabase } from 'kysely';
import { StorageFull } from '../../storage-errors.ts';
import { adaptDatabase } from './adapt-database.ts';

describe('an adapted database', () => {
  let database: DatabaseSync;
  let adapted: SqliteDatabase;
  beforeEach(() => {
    database = new DatabaseSync(':memory:');
    database.exec('create table fact (name text primary key, value text) strict');
    adapted = adaptDatabase(database);
  });
  afterEach(() => {
    if (database.isOpen) database.close();
  });

  it('tells statements that answer rows from those that do not', () => {
    expect(adapted.prepare('select 1').reader).toBeTrue();
    expect(adapted.prepare(`insert into fact values ('a', 'b') returning name`).reader).toBeTrue();
    expect(adapted.prepare(`insert into fact values ('c', 'd')`).reader).toBeFalse();
  });

  it('binds values, and says how many rows it altered', () => {
    const insert = adapted.prepare('insert into fact values (?, ?)');
    expect(Number(insert.run(['a', `'; drop table fact; --`]).changes)).toBe(1);
    const [row] = adapted.prepare('select value from fact where name = ?').all(['a']);
    expect((row as { value: string }).value).toBe(`'; drop table fact; --`);
  });

  it('says that there is no room, as the rest of the server knows it', () => {
    database.exec('pragma max_page_count = 2');
    const insert = adapted.prepare('insert into fact values (?, ?)');
    expect(() => insert.run(['a', 'x'.repeat(100_000)])).toThrowError(StorageFull);
  });

  it('leaves any other error as it is', () => {
    expect(() => adapted.prepare('select nonsense')).toThrowError(/no such column/);
    const insert = adapted.prepare('insert into fact values (?, ?)');
    insert.run(['a', 'b']);
    expect(() => insert.run(['a', 'b'])).toThrowError(/UNIQUE/);
  });

  it('goes on after more different statements than it keeps', () => {
    for (let n = 0; n < 1_100; n++) adapted.prepare(`select ${n} as n`).all([]);
    const [row] = adapted.prepare('select 7 as n').all([]);
    expect((row as { n: number }).n).toBe(7);
  });

  it('is closed for good', () => {
    adapted.close();
    expect(database.isOpen).toBeFalse();
  });
});
