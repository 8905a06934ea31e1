import { ReadOnly, StorageFull } from '../../storage-errors.ts';
import { explain } from './storage-errors.ts';

const sqliteError = (errcode: number) => Object.assign(new Error('disk'), { errcode });

describe('an error of SQLite', () => {
  // Codes: sqlite.org/rescode.html
  for (const [name, errcode, cause] of [
    ['SQLITE_FULL', 13, StorageFull],
    ['SQLITE_IOERR', 10, ReadOnly],
    ['SQLITE_IOERR_WRITE', 778, ReadOnly],
    ['SQLITE_IOERR_FSYNC', 1034, ReadOnly],
  ] as const) {
    it(`that is ${name} is a ${cause.name}, and keeps its cause`, () => {
      const error = sqliteError(errcode);
      const explained = explain(error) as Error;
      expect(explained).toBeInstanceOf(cause);
      expect(explained.cause).toBe(error);
    });
  }

  for (const [name, errcode] of [
    ['SQLITE_IOERR_READ', 266],
    ['SQLITE_IOERR_SHORT_READ', 522],
    ['SQLITE_BUSY', 5],
    ['SQLITE_CONSTRAINT_UNIQUE', 2067],
  ] as const) {
    it(`that is ${name} stays what it is`, () => {
      const error = sqliteError(errcode);
      expect(explain(error)).toBe(error);
    });
  }

  it('is not every error: others pass', () => {
    const error = Object.assign(new Error('x'), { code: 13 });
    expect(explain(error)).toBe(error);
    expect(explain('text')).toBe('text');
  });
});
