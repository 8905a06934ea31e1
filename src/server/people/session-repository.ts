/** What the server remembers between two requests of one browser. */
export interface StoredSession {
  /** SHA-256 of the cookie's id, in hex. */
  readonly idHash: string;
  /** Absent until somebody signs in. */
  readonly person?: string;
  /** The browser, as it calls itself; empty when it did not. */
  readonly agent: string;
  /** JSON, as the session plugin wrote it. */
  readonly body: string;
  readonly createdAt: string;
  readonly seenAt: string;
}

export interface SessionRepository {
  find(idHash: string): Promise<StoredSession | undefined>;
  /** Those of one person, or of everybody; last seen first, ended ones too until they are swept. */
  list(person?: string): Promise<readonly StoredSession[]>;
  /** Adds it, or replaces body, person and `seenAt` of the one with this id. */
  save(session: StoredSession): Promise<void>;
  noteSeen(idHash: string, at: string): Promise<void>;
  remove(idHash: string): Promise<void>;
  /** Ends every session of a person, but for the one named. */
  removeOf(person: string, butIdHash?: string): Promise<void>;
  /** @param seenBefore @param createdBefore RFC 3339 times; older sessions go */
  removeStale(seenBefore: string, createdBefore: string): Promise<void>;
}
