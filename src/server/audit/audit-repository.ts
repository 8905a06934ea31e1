/** One link of the chain, as stored. Times and hashes are exactly what was hashed. */
export interface AuditEvent {
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  readonly at: string;
  /** `system`, `public` or a person's id. */
  readonly actor: string;
  /** e.g. `change.approve`. */
  readonly action: string;
  /** e.g. `change/C-4`. */
  readonly object: string;
  /** Canonical JSON. */
  readonly payload: string;
  /** Hash of the event before; 64 zeros for the first. */
  readonly prev: string;
  /** SHA-256 in hex (workflow.md, Audit chain). */
  readonly hash: string;
}

export type NewAuditEvent = Pick<AuditEvent, 'at' | 'actor' | 'action' | 'object'> & {
  /** Written as canonical JSON. */
  readonly payload: Readonly<Record<string, unknown>>;
};

/** What a reader looks for; every member narrows. */
export interface AuditFilter {
  /** Exactly. */
  readonly actor?: string;
  /** Exactly, or all of a kind: `change`. */
  readonly action?: string;
  /** Exactly; of a document (`entry/sessionid`) the events of all changes that hold an edit of it. */
  readonly object?: string;
  /** The events of the change that this release came of. */
  readonly release?: number;
  /** Seconds in UTC, both inclusive. */
  readonly from?: string;
  readonly to?: string;
}

/** @see AuditRepository.find */
export interface FoundEvents {
  readonly items: readonly AuditEvent[];
  readonly total: number;
}

export interface AuditRepository {
  /**
   * Links it to the head. Only inside the transaction that has the effect.
   * @param seq where a chain goes on whose end was lost; else the next number
   */
  append(event: NewAuditEvent, seq?: number): Promise<AuditEvent>;
  /** The newest event; undefined while the chain is empty. */
  head(): Promise<AuditEvent | undefined>;
  /** In order of `seq`. @param after the `seq` to start behind */
  list(after: number, limit: number, filter?: AuditFilter): Promise<readonly AuditEvent[]>;
  /** Newest first. */
  find(filter: AuditFilter, page: { page: number; size: number }): Promise<FoundEvents>;
  /** Every action that ever was, by name. */
  actions(): Promise<readonly string[]>;
}
