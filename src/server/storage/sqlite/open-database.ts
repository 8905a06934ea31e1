import { DatabaseSync } from 'node:sqlite';
import { CannotStart } from '../../storage-errors.ts';

/** Older ones may corrupt a database while resetting the WAL (sqlite.org/releaselog/3_51_3.html). */
const oldestSqlite = '3.51.3';
const busyMilliseconds = 5000;

/**
 * One connection, set as every connection must be.
 * @throws CannotStart when SQLite is older than 3.51.3
 */
export function openDatabase(file: string, readOnly = false): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: busyMilliseconds, readOnly });
  refuseOldSqlite(sqliteVersion(database));
  if (!readOnly) database.exec('pragma journal_mode = wal');
  // With synchronous NORMAL a power loss drops acknowledged commits.
  // REPLACE deletes rows without telling delete triggers unless triggers are recursive.
  database.exec(`
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma recursive_triggers = on;
    pragma trusted_schema = off;
  `);
  return database;
}

export function refuseOldSqlite(version: string): void {
  const [found, needed] = [version, oldestSqlite].map((text) => text.split('.').map(Number));
  for (const [index, part] of (needed ?? []).entries()) {
    const here = found?.[index] ?? 0;
    if (here > part) return;
    if (here < part) {
      throw new CannotStart(
        `SQLite ${version} may damage data; ${oldestSqlite} or newer is needed. Use Node 24.15 or newer.`,
        78,
      );
    }
  }
}

function sqliteVersion(database: DatabaseSync): string {
  const row = database.prepare('select sqlite_version() as version').get();
  return String(row?.['version']);
}
