import { rmSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { aFolder } from '../storage.fixture.ts';
import { openDatabase } from './open-database.ts';

describe('a connection to the data', () => {
  let folder: string;
  let writing: DatabaseSync;
  let reading: DatabaseSync;
  beforeEach(() => {
    folder = aFolder();
    const file = path.join(folder, 'a.sqlite');
    writing = openDatabase(file);
    writing.exec('create table fact (name text primary key) strict');
    reading = openDatabase(file, true);
  });
  afterEach(() => {
    reading.close();
    writing.close();
    rmSync(folder, { recursive: true });
  });

  const pragma = (database: DatabaseSync, name: string): unknown =>
    Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0];

  for (const [name, value] of [
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['recursive_triggers', 1],
    ['trusted_schema', 0],
    ['busy_timeout', 5000],
  ] as const) {
    it(`has ${name} set to ${value}`, () => {
      expect([pragma(writing, name), pragma(reading, name)]).toEqual([value, value]);
    });
  }

  it('writes nothing when it is for reading', () => {
    expect(() => reading.exec(`insert into fact values ('x')`)).toThrowError(/readonly/);
  });

  it('reads beside a writer what is committed, and waits for nobody', () => {
    writing.exec(`begin immediate; insert into fact values ('x')`);
    expect(reading.prepare('select * from fact').all()).toEqual([]);
    writing.exec('commit');
    expect(reading.prepare('select name from fact').all().length).toBe(1);
  });
});
