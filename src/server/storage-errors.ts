/** The disk has no room; nothing was saved, and it is safe to try again. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
  constructor(cause?: unknown) {
    super('There is no room left for the data. Nothing was saved.', { cause });
  }
}

/** The disk failed while writing; the server reads on and writes no more. */
export class ReadOnly extends Error {
  override readonly name = 'ReadOnly';
  constructor(cause?: unknown) {
    super('The disk failed while writing. The server only reads until it is started again.', {
      cause,
    });
  }
}

/** The operator has to mend something before the server can start. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
  readonly exitCode: number;
  constructor(sentence: string, exitCode: number, cause?: unknown) {
    super(sentence, { cause });
    this.exitCode = exitCode;
  }
}
