/** Tables of documents, changes, releases and their artefacts, as `change-tables.ts` names them (SQLite). */
export const catalogueSchema = `
create table document (
  kind text not null,
  id text not null,
  body text not null,
  live integer not null check (live in (0, 1)),
  version integer not null check (version > 0),
  since integer not null,
  release integer not null,
  updated_at text not null,
  primary key (kind, id)
) strict, without rowid;
create table change (
  id text primary key,
  number integer not null unique,
  version integer not null,
  title text not null,
  description text not null,
  author text not null,
  state text not null,
  revision integer not null,
  base_release integer not null,
  release integer unique,
  created_at text not null,
  updated_at text not null
) strict;
create index change_state on change (state, number);
create index change_author on change (author, state, number);
create table contributor (
  change_id text not null references change (id),
  person text not null,
  position integer not null,
  primary key (change_id, person)
) strict, without rowid;
create table edit (
  change_id text not null references change (id),
  kind text not null,
  id text not null,
  op text not null check (op in ('create', 'update', 'delete')),
  base_version integer not null,
  body text,
  primary key (change_id, kind, id),
  check ((body is null) = (op = 'delete'))
) strict;
create index edit_document on edit (kind, id);
create table decision (
  change_id text not null references change (id),
  position integer not null,
  person text not null,
  verdict text not null check (verdict in ('approve', 'request-changes', 'reject')),
  revision integer not null,
  content_hash text not null,
  at text not null,
  comment text not null,
  primary key (change_id, position)
) strict;
create table release (
  n integer primary key,
  digest text not null,
  size integer not null,
  previous_digest text,
  published_at text not null,
  change_id text not null references change (id),
  consent_revision integer not null,
  entries integer not null,
  audit_seq integer not null
) strict;
create table artefact (
  release integer not null references release (n),
  path text not null,
  coding text not null check (coding in ('identity', 'br', 'gzip')),
  type text not null,
  bytes blob not null,
  sha256 text not null,
  primary key (release, path, coding)
) strict;
`;
