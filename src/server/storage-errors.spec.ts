import { CannotStart, ReadOnly, StorageFull } from './storage-errors.ts';

describe('an error of the storage', () => {
  const cause = new Error('disk');

  it('carries a name of its own and its cause', () => {
    const errors = [new StorageFull(cause), new ReadOnly(cause), new CannotStart('No.', 78, cause)];
    expect(errors.map((error) => [error.name, error.cause])).toEqual([
      ['StorageFull', cause],
      ['ReadOnly', cause],
      ['CannotStart', cause],
    ]);
  });

  it('says to whoever started the server what is to be mended, and how it ended', () => {
    const error = new CannotStart('Port 80 is taken.', 75);
    expect([error.message, error.exitCode]).toEqual(['Port 80 is taken.', 75]);
  });
});
