import type { ColumnType, Generated } from 'kysely';
import type { CatalogueTables } from './change-tables.ts';

/** Columns that a row may not change once written. */
type Fixed<T> = ColumnType<T, T, never>;

/** Times are RFC 3339 in UTC; booleans are 0 or 1; columns named in plural hold a JSON array. */
export interface PersonTable {
  id: Fixed<string>;
  name: string;
  email: string;
  /** PHC string. */
  password_hash: string;
  roles: string;
  active: number;
  version: number;
  created_at: Fixed<string>;
  last_seen_at: string | null;
  /** Base32; null without a second factor. */
  totp_secret: Generated<string | null>;
  /** Number of the 30 seconds whose code was accepted last; earlier ones are refused. */
  totp_step: Generated<number | null>;
  /** SHA-256 of each recovery code that is left, as a JSON array. */
  recovery_hashes: Generated<string>;
  /** Events that this person wants no mail about, as a JSON array. */
  muted_mails: Generated<string>;
}

export interface InvitationTable {
  id: Fixed<string>;
  /** SHA-256 of the token in the link; the token itself is shown once. */
  token_hash: Fixed<string>;
  /** Set when the link gives an existing person a new password. */
  person: Fixed<string | null>;
  name: Fixed<string>;
  email: Fixed<string>;
  roles: Fixed<string>;
  created_at: Fixed<string>;
  expires_at: Fixed<string>;
  /** When it was accepted or taken back. */
  closed_at: string | null;
}

export interface SessionTable {
  /** SHA-256 of the id in the cookie. */
  id_hash: Fixed<string>;
  person: string | null;
  body: string;
  /** The browser that signed in, as it calls itself. */
  agent: Generated<string>;
  created_at: Fixed<string>;
  seen_at: string;
}

export interface AuditEventTable {
  seq: Fixed<number>;
  at: Fixed<string>;
  actor: Fixed<string>;
  action: Fixed<string>;
  object: Fixed<string>;
  payload: Fixed<string>;
  prev: Fixed<string>;
  hash: Fixed<string>;
}

export interface IdempotencyTable {
  person: Fixed<string>;
  key: Fixed<string>;
  route: Fixed<string>;
  body_hash: Fixed<string>;
  status: Fixed<number>;
  headers: Fixed<string>;
  body: Fixed<string>;
  created_at: Fixed<string>;
}

export interface OutboxTable {
  id: Generated<number>;
  topic: Fixed<string>;
  payload: Fixed<string>;
  created_at: Fixed<string>;
  attempts: number;
  done_at: string | null;
  /** Not to be tried before. */
  next_at: Generated<string | null>;
  /** What the last attempt said. */
  failure: Generated<string | null>;
}

/** Facts the server keeps for itself: cookie secret, hash of the set-up code, signing keys. */
export interface FactTable {
  name: Fixed<string>;
  value: string;
}

export interface Tables extends CatalogueTables {
  person: PersonTable;
  invitation: InvitationTable;
  session: SessionTable;
  audit_event: AuditEventTable;
  idempotency: IdempotencyTable;
  outbox: OutboxTable;
  fact: FactTable;
}
