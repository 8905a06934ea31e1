import type { Kysely } from 'kysely';
import type { Document, Edit, Kind } from '../../registry/index.ts';
import {
  keyOf,
  type DocumentRepository,
  type ReleaseStamp,
  type StoredDocument,
} from '../documents/document-repository.ts';
import type { CatalogueTables, DocumentTable } from './change-tables.ts';

/** Documents in a table of their own; one row each, written at publish. */
export function documentRows(db: Kysely<CatalogueTables>): DocumentRepository {
  return {
    async list() {
      const rows = await db
        .selectFrom('document')
        .selectAll()
        .orderBy('kind')
        .orderBy('id')
        .execute();
      return rows.map(fromRow);
    },
    async find(kind, id) {
      const row = await rowOf(db, { kind, id });
      return row && fromRow(row);
    },
    versions: (keys) => versionsOf(db, keys),
    apply: (edit, release) => apply(db, edit, release),
  };
}

const rowOf = (db: Kysely<CatalogueTables>, { kind, id }: Pick<Document, 'kind' | 'id'>) =>
  db
    .selectFrom('document')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();

async function versionsOf(
  db: Kysely<CatalogueTables>,
  keys: readonly Pick<Document, 'kind' | 'id'>[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = new Set(keys.map(keyOf));
  const rows = await db
    .selectFrom('document')
    .select(['kind', 'id', 'version'])
    .where('live', '=', 1)
    .execute();
  return new Map(
    rows
      .map(({ kind, id, version }) => [`${kind}/${id}`, version] as const)
      .filter(([key]) => wanted.has(key)),
  );
}

async function apply(
  db: Kysely<CatalogueTables>,
  edit: Edit,
  release: ReleaseStamp,
): Promise<boolean> {
  if (edit.baseVersion === 0) return create(db, edit, release);
  const body = edit.op === 'delete' ? {} : { body: JSON.stringify(edit.body) };
  const result = await db
    .updateTable('document')
    .set({
      ...body,
      live: edit.op === 'delete' ? 0 : 1,
      version: edit.baseVersion + 1,
      release: release.n,
      updated_at: release.at,
    })
    .where('kind', '=', edit.kind)
    .where('id', '=', edit.id)
    .where('live', '=', 1)
    .where('version', '=', edit.baseVersion)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** A retired document comes back with the next version, never with version 1. */
async function create(
  db: Kysely<CatalogueTables>,
  edit: Edit,
  release: ReleaseStamp,
): Promise<boolean> {
  if (edit.op === 'delete') return false;
  const retired = await rowOf(db, edit);
  if (retired?.live === 1) return false;
  const row: DocumentTable = {
    kind: edit.kind,
    id: edit.id,
    body: JSON.stringify(edit.body),
    live: 1,
    version: (retired?.version ?? 0) + 1,
    since: retired?.since ?? release.n,
    release: release.n,
    updated_at: release.at,
  };
  await db
    .insertInto('document')
    .values(row)
    .onConflict((conflict) => conflict.columns(['kind', 'id']).doUpdateSet(row))
    .execute();
  return true;
}

function fromRow(row: DocumentTable): StoredDocument {
  return {
    kind: row.kind as Kind,
    id: row.id,
    // Written by apply from a parsed body, and by nobody else.
    body: JSON.parse(row.body) as StoredDocument['body'],
    live: row.live === 1,
    version: row.version,
    since: row.since,
    release: row.release,
    updatedAt: row.updated_at,
  };
}
