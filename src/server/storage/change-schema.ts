const documents = `create table documents (
  kind text not null, id text not null, body text not null,
  live integer not null check (live in (0, 1)), version integer not null check (version > 0),
  since integer not null, release integer not null, updated_at text not null,
  primary key (kind, id)) strict`;

const changes = `create table changes (
  id text primary key, number integer not null unique, version integer not null,
  title text not null, description text not null, author text not null, state text not null,
  revision integer not null, base_release integer not null, release integer unique,
  created_at text not null, updated_at text not null) strict`;

const contributors = `create table change_contributors (
  change_id text not null references changes (id), person text not null, position integer not null,
  primary key (change_id, person)) strict`;

const edits = `create table change_edits (
  change_id text not null references changes (id), kind text not null, id text not null,
  op text not null check (op in ('create', 'update', 'delete')),
  base_version integer not null, body text,
  primary key (change_id, kind, id)) strict`;

const decisions = `create table change_decisions (
  change_id text not null references changes (id), position integer not null,
  person text not null, verdict text not null, revision integer not null,
  content_hash text not null, at text not null, comment text not null,
  primary key (change_id, position)) strict`;

const releases = `create table releases (
  n integer primary key, digest text not null, size integer not null, previous_digest text,
  published_at text not null, change_id text not null references changes (id),
  consent_revision integer not null, entries integer not null, audit_seq integer not null) strict`;

const artefacts = `create table artefacts (
  release integer not null references releases (n), path text not null,
  coding text not null check (coding in ('identity', 'br', 'gzip')),
  type text not null, bytes blob not null, sha256 text not null,
  primary key (release, path, coding)) strict`;

const signingKeys = `create table signing_keys (
  kid text primary key, x text not null, secret text, created_at text not null) strict`;

/** What was published or decided stays: whoever wants it otherwise has to alter the schema first. */
const keptForEver = ['releases', 'artefacts', 'change_decisions'].flatMap((table) =>
  ['update', 'delete'].map(
    (act) => `create trigger ${table}_refuse_${act} before ${act} on ${table}
      begin select raise(abort, '${table} are never altered'); end`,
  ),
);

/** Statements that create the tables of `CatalogueTables`, in order (SQLite, part of the first migration). */
export const catalogueSchema: readonly string[] = [
  documents,
  changes,
  contributors,
  edits,
  decisions,
  releases,
  artefacts,
  signingKeys,
  `create index changes_state on changes (state, number)`,
  `create index changes_author on changes (author, state, number)`,
  `create index change_edits_document on change_edits (kind, id)`,
  ...keptForEver,
];
