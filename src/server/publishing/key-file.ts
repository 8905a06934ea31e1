/** `d` is the private half, base64url. */
export interface SigningKey {
  readonly kid: string;
  readonly x: string;
  readonly d: string;
}

/** Keeps the private half apart from the data, so that no copy of them can sign. */
export interface KeyFile {
  /** Where it is, for sentences to the operator. */
  readonly place: string;
  /** Read anew each time: a rotation beside a running server holds from the next release on. */
  read(): SigningKey | undefined;
  /** Whole or not at all; readable by its owner alone. */
  write(key: SigningKey): void;
}
