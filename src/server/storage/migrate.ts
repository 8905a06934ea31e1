import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { backup, type DatabaseSync } from 'node:sqlite';
import { CannotStart } from '../storage-errors.ts';
import { migrations } from './migrations/index.ts';

function schemaVersion(database: DatabaseSync): number {
  return Number(database.prepare('pragma user_version').get()?.['user_version']);
}

export const isUpToDate = (database: DatabaseSync): boolean =>
  schemaVersion(database) === migrations.length;

/**
 * Brings the schema up to date in one transaction, after a backup into `folder/backups`. Forward only.
 * @throws CannotStart when the data were written by a newer server
 */
export async function migrate(
  database: DatabaseSync,
  folder: string,
  steps: readonly string[] = migrations,
): Promise<void> {
  const version = schemaVersion(database);
  if (version > steps.length) {
    throw new CannotStart(
      `The data in ${folder} were written by a newer version of the server (schema ${version}, known here: ${steps.length}).`,
      78,
    );
  }
  if (version === steps.length) return;
  if (version > 0) await keepCopy(database, folder, version);
  database.exec('begin immediate');
  try {
    for (const step of steps.slice(version)) database.exec(step);
    database.exec(`pragma user_version = ${steps.length}; commit`);
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

async function keepCopy(database: DatabaseSync, folder: string, version: number): Promise<void> {
  const backups = path.join(folder, 'backups');
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  await backup(database, path.join(backups, `before-schema-${version + 1}.sqlite`));
}
