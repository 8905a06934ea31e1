import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CannotStart } from '../../storage-errors.ts';

/** sysexits.h EX_TEMPFAIL: try again when the other process has ended. */
const busy = 75;

/**
 * Owns the data folder until `release`, or until the process ends in whatever way: the lock is the
 * operating system's, held through a database that has no other use.
 * @throws CannotStart (exit code 75) when another process owns it
 */
export function ownFolder(folder: string): { release(): void } {
  const lock = new DatabaseSync(path.join(folder, 'owner.lock'), { timeout: 0 });
  try {
    lock.exec('pragma journal_mode = delete; begin exclusive');
  } catch (cause) {
    lock.close();
    throw new CannotStart(
      `Another process already works on ${folder}. Stop it first, or choose another DATA_DIR.`,
      busy,
      cause,
    );
  }
  return { release: () => lock.close() };
}

export function folderIsOwned(folder: string): boolean {
  try {
    ownFolder(folder).release();
    return false;
  } catch (error) {
    if (error instanceof CannotStart) return true;
    throw error;
  }
}
