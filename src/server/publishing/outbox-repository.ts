/** What is told to others after the commit: by mail, to webhooks. */
export interface OutboxMessage {
  /** e.g. `release.published`. */
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
}

export interface OutboxRepository {
  /** Only inside the transaction that has the effect. */
  add(message: OutboxMessage): Promise<void>;
  /** Oldest first; those already told are left out. */
  list(limit: number): Promise<readonly OutboxMessage[]>;
}
