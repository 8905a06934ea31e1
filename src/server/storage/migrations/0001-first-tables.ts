import { catalogueSchema } from '../change-schema.ts';

const tables = `
create table person (
  id text primary key,
  name text not null,
  email text not null unique collate nocase,
  password_hash text not null,
  roles text not null,
  active integer not null check (active in (0, 1)),
  version integer not null,
  created_at text not null,
  last_seen_at text
) strict;
create table invitation (
  id text primary key,
  token_hash text not null unique,
  person text references person (id),
  name text not null,
  email text not null collate nocase,
  roles text not null,
  created_at text not null,
  expires_at text not null,
  closed_at text
) strict;
create table session (
  id_hash text primary key,
  person text references person (id),
  body text not null,
  created_at text not null,
  seen_at text not null
) strict, without rowid;
create index session_person on session (person);
create table audit_event (
  seq integer primary key,
  at text not null,
  actor text not null,
  action text not null,
  object text not null,
  payload text not null,
  prev text not null,
  hash text not null
) strict;
create table idempotency (
  person text not null,
  key text not null,
  route text not null,
  body_hash text not null,
  status integer not null,
  headers text not null,
  body text not null,
  created_at text not null,
  primary key (person, key)
) strict, without rowid;
create table outbox (
  id integer primary key autoincrement,
  topic text not null,
  payload text not null,
  created_at text not null,
  attempts integer not null,
  done_at text
) strict;
create table fact (name text primary key, value text not null) strict, without rowid;
`;

const forbid = (table: string, act: 'update' | 'delete'): string =>
  `create trigger ${table}_no_${act} before ${act} on "${table}"
   begin select raise(abort, '${table} is kept for ever'); end;`;

const triggers = ['audit_event', 'release', 'artefact', 'decision']
  .flatMap((table) => [forbid(table, 'update'), forbid(table, 'delete')])
  .join('\n');

export const firstTables = tables + catalogueSchema + triggers;
