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

export interface AuditRepository {
  /** Links it to the head. Only inside the transaction that has the effect. */
  append(event: NewAuditEvent): Promise<AuditEvent>;
  /** The newest event; undefined while the chain is empty. */
  head(): Promise<AuditEvent | undefined>;
  /** In order of `seq`. @param after the `seq` to start behind */
  list(after: number, limit: number): Promise<readonly AuditEvent[]>;
}
