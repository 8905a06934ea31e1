/** What is told to others after the commit: by mail, to webhooks. */
export interface OutboxMessage {
  /** e.g. `release.published`. */
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
}

export interface WaitingMessage extends OutboxMessage {
  readonly id: number;
  /** How often it was tried in vain. */
  readonly attempts: number;
}

export interface OutboxRepository {
  /** Only inside the transaction that has the effect. */
  add(message: OutboxMessage): Promise<void>;
  /** Oldest first; those already told are left out. */
  list(limit: number): Promise<readonly OutboxMessage[]>;
  /** Those of the topics that may be tried at this time, oldest first. @param now RFC 3339 UTC */
  listDue(
    topics: readonly string[],
    now: string,
    limit: number,
  ): Promise<readonly WaitingMessage[]>;
  /** It was told, or never will be. @param failure why not */
  finish(id: number, at: string, failure?: string): Promise<void>;
  /** Forgets what was finished before that time; what waits stays, however old. @returns how many */
  removeFinished(before: string): Promise<number>;
  /** Not before that time again; counts the attempt. */
  postpone(id: number, nextAt: string, failure: string): Promise<void>;
}
