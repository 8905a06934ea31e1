import { existsSync, renameSync, rmSync } from 'node:fs';
import { backup } from 'node:sqlite';
import { CannotStart } from '../storage-errors.ts';
import { databaseFile } from './open-storage.ts';
import { openDatabase } from './sqlite/open-database.ts';

/** sysexits.h EX_CANTCREAT, EX_NOINPUT. */
const [cannotCreate, noInput] = [73, 66];

/**
 * Copies the data into one file while the server may go on writing; the copy is checked before it gets its name.
 * @throws CannotStart when the file exists or there are no data
 */
export async function backUp(folder: string, file: string): Promise<void> {
  if (existsSync(file)) throw new CannotStart(`${file} exists already.`, cannotCreate);
  if (!existsSync(databaseFile(folder))) {
    throw new CannotStart(`There are no data in ${folder}.`, noInput);
  }
  const unfinished = `${file}.part`;
  rmSync(unfinished, { force: true });
  const database = openDatabase(databaseFile(folder), true);
  try {
    await backup(database, unfinished);
  } finally {
    database.close();
  }
  const damage = damageIn(unfinished);
  if (damage.length > 0) throw new Error(`The copy is damaged: ${damage.join('; ')}`);
  renameSync(unfinished, file);
}

/** What SQLite itself finds wrong with a file; nothing when it is sound. */
export function damageIn(file: string): readonly string[] {
  const database = openDatabase(file, true);
  try {
    const notes = database
      .prepare('pragma integrity_check')
      .all()
      .map((row) => String(row['integrity_check']))
      .filter((note) => note !== 'ok');
    const orphans = database.prepare('pragma foreign_key_check').all().length;
    return orphans === 0 ? notes : [...notes, `${orphans} rows refer to nothing`];
  } finally {
    database.close();
  }
}
