import { appendFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { KeyFile } from '../publishing/key-file.ts';
import type { Storage } from '../repositories.ts';
import { CannotStart, ReadOnly } from '../storage-errors.ts';
import { CommittedChanges } from './change-memory.ts';
import { makeFolder } from './make-folder.ts';
import { isUpToDate, migrate } from './migrate.ts';
import { repositoriesOn } from './repositories-on.ts';
import { keyFileIn, signingKeyFile } from './signing-key-file.ts';
import { ImmediateDialect } from './sqlite/immediate-dialect.ts';
import { openDatabase } from './sqlite/open-database.ts';
import { folderIsOwned, ownFolder } from './sqlite/own-folder.ts';
import type { Tables } from './tables.ts';

export const databaseFile = (folder: string): string => path.join(folder, 'registry.sqlite');

/**
 * Opens the data folder, makes it when it is missing, and owns it until closed.
 * @param keyFile the signing key's, when it is kept elsewhere
 * @throws CannotStart when nothing can be written there, another process owns it or the data are of a newer version
 */
export async function openStorage(folder: string, keyFile = keyFileIn(folder)): Promise<Storage> {
  makeFolder(folder);
  const owned = ownFolder(folder);
  try {
    // Made here when it is missing: SQLite would let everybody read it where the folder was there already.
    appendFileSync(databaseFile(folder), '', { mode: 0o600 });
    const writing = openDatabase(databaseFile(folder));
    await migrate(writing, folder);
    const reading = openDatabase(databaseFile(folder), true);
    const storage = storageOn(writing, reading, signingKeyFile(keyFile));
    return {
      ...storage,
      close: async () => {
        await storage.close();
        owned.release();
      },
    };
  } catch (error) {
    owned.release();
    throw error;
  }
}

/**
 * For one short task of the operator: opens the folder whether a server works on it or not. Both write in
 * immediate transactions, so neither sees the other's half; nothing is migrated under a running server.
 * @throws CannotStart when the running server is of another version
 */
export async function openBeside(folder: string, keyFile = keyFileIn(folder)): Promise<Storage> {
  if (!existsSync(folder) || !folderIsOwned(folder)) return openStorage(folder, keyFile);
  const writing = openDatabase(databaseFile(folder));
  if (!isUpToDate(writing)) {
    writing.close();
    throw new CannotStart('The running server is of another version. Stop it first.', 75);
  }
  const reading = openDatabase(databaseFile(folder), true);
  return storageOn(writing, reading, signingKeyFile(keyFile));
}

/**
 * @param reading a second connection, so that readers never see an unfinished transaction
 * @param keyFile beside the data, unless it is kept elsewhere
 */
export function storageOn(
  writing: DatabaseSync,
  reading: DatabaseSync,
  keyFile: KeyFile = signingKeyFile(keyFileIn(path.dirname(writing.location() ?? ''))),
): Storage {
  const writer = new Kysely<Tables>({ dialect: new ImmediateDialect(writing) });
  const reader = new Kysely<Tables>({ dialect: new ImmediateDialect(reading) });
  const memory = new CommittedChanges();
  let failed: ReadOnly | undefined;
  return {
    read: repositoriesOn(reader, memory, keyFile),
    // Kysely hands out the one connection to one transaction at a time; the others wait.
    transact: async (work) => {
      if (failed) throw failed;
      try {
        const own = memory.begin();
        const result = await writer
          .transaction()
          .execute((open) => work(repositoriesOn(open, own, keyFile)));
        own.commit();
        return result;
      } catch (error) {
        if (error instanceof ReadOnly) failed = error;
        throw error;
      }
    },
    isWritable: () => failed === undefined,
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
}
