/** An answer already given, kept to be given again. */
export interface StoredAnswer {
  /** Person's id, or `public`. */
  readonly person: string;
  /** SHA-256 of the `Idempotency-Key` header, in hex. */
  readonly key: string;
  /** Method and address. */
  readonly route: string;
  /** SHA-256 of the body's canonical form, in hex. */
  readonly bodyHash: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, sealed with the header: an answer may hold a link that is shown once. */
  readonly body: string;
  readonly createdAt: string;
}

export interface IdempotencyRepository {
  find(person: string, key: string): Promise<StoredAnswer | undefined>;
  add(answer: StoredAnswer): Promise<void>;
  /** @param before RFC 3339 */
  removeOlder(before: string): Promise<void>;
}
