import { ReadOnly, StorageFull } from '../../storage-errors.ts';

/** Primary and extended result codes: sqlite.org/rescode.html */
const full = 13;
const ioError = 10;
const readFailures = new Set([266, 522]);

/** SQLite's error as the cause that the rest of the server knows; any other error as it is. */
export function explain(error: unknown): unknown {
  if (!isSqliteError(error)) return error;
  if (error.errcode === full) return new StorageFull(error);
  // A failed write or fsync leaves the file's state unknown: never retry, write no more.
  if ((error.errcode & 0xff) === ioError && !readFailures.has(error.errcode)) {
    return new ReadOnly(error);
  }
  return error;
}

function isSqliteError(error: unknown): error is Error & { errcode: number } {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';
}
