import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { backup } from 'node:sqlite';
import { CannotStart } from '../storage-errors.ts';
import { databaseFile } from './open-storage.ts';
import { openDatabase } from './sqlite/open-database.ts';

/** sysexits.h EX_CANTCREAT, EX_NOINPUT. */
const [cannotCreate, noInput] = [73, 66];

const digestFileOf = (file: string): string => `${file}.sha256`;

/**
 * Copies the data into one file while the server may go on writing; the copy is checked before it gets its name.
 * Beside it stands its digest, as `sha256sum --check` reads it.
 * @throws CannotStart when the file exists or there are no data
 */
export async function backUp(folder: string, file: string): Promise<void> {
  if (existsSync(file)) throw new CannotStart(`${file} exists already.`, cannotCreate);
  if (!existsSync(databaseFile(folder))) {
    throw new CannotStart(`There are no data in ${folder}.`, noInput);
  }
  const unfinished = `${file}.part`;
  rmSync(unfinished, { force: true });
  // It holds password hashes and signing keys; SQLite alone would let everybody on the machine read it.
  writeFileSync(unfinished, '', { mode: 0o600 });
  const database = openDatabase(databaseFile(folder), true);
  try {
    await backup(database, unfinished);
  } finally {
    database.close();
  }
  const damage = damageIn(unfinished);
  if (damage.length > 0) throw new Error(`The copy is damaged: ${damage.join('; ')}`);
  // Reading left these beside it.
  for (const ending of ['-wal', '-shm']) rmSync(`${unfinished}${ending}`, { force: true });
  writeFileSync(digestFileOf(file), `${await digestOfFile(unfinished)}  ${path.basename(file)}\n`);
  renameSync(unfinished, file);
}

/**
 * Whether a backup still is what was saved, told before SQLite reads a byte of it.
 * @throws CannotStart when the file is missing
 */
export async function alterationOf(file: string): Promise<readonly string[]> {
  if (!existsSync(file)) throw new CannotStart(`${file} does not exist.`, noInput);
  const digestFile = digestFileOf(file);
  if (!existsSync(digestFile)) return [`${digestFile} is missing, so nobody can tell`];
  const [saved] = readFileSync(digestFile, 'utf8').split(' ');
  return saved === (await digestOfFile(file)) ? [] : [`${file} was altered since it was saved`];
}

async function digestOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** What SQLite itself finds wrong with a file; nothing when it is sound. */
export function damageIn(file: string): readonly string[] {
  try {
    return notesOn(file);
  } catch (error) {
    if (!isSqliteError(error)) throw error;
    return [error.message];
  }
}

/** What SQLite says of a file that it cannot read. */
export const isSqliteError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';

function notesOn(file: string): readonly string[] {
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
