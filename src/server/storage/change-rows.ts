import type { Kysely } from 'kysely';
import type { Change, Edit } from '../../registry/index.ts';
import type { ChangeRepository, StoredChange } from '../changes/change-repository.ts';
import { keyOf } from '../documents/document-repository.ts';
import {
  bodiesBefore,
  bodyAt,
  history,
  openTouches,
  scheduled,
  setAside,
} from './change-history-rows.ts';
import { listSummaries, summariesTouching } from './change-summary-rows.ts';
import type { CatalogueTables } from './change-tables.ts';
import {
  decisionOf,
  editOf,
  headOf,
  rowOfDecision,
  rowOfEdit,
  rowOfHead,
} from './change-mapping.ts';

type Db = Kysely<CatalogueTables>;

/** Changes in four tables: the head, who contributed, the edits, the decisions. */
export function changeRows(db: Db): ChangeRepository {
  return {
    list: (query) => listSummaries(db, query),
    find: (id) => find(db, id),
    versionOf: (id) =>
      db.selectFrom('change').select(['id', 'version']).where('id', '=', id).executeTakeFirst(),
    newestOf: (author, states) =>
      db
        .selectFrom('change')
        .select(['id', 'version'])
        .where('author', '=', author)
        .where('state', 'in', states)
        .orderBy('number', 'desc')
        .executeTakeFirst(),
    async nextNumber() {
      const row = await db
        .selectFrom('change')
        .select((eb) => eb.fn.max('number').as('highest'))
        .executeTakeFirst();
      return (row?.highest ?? 0) + 1;
    },
    async add(change) {
      await db
        .insertInto('change')
        .values({ id: change.id, ...rowOfHead(change), version: 1 })
        .execute();
      await addParts(db, change);
    },
    replace: (before, after) => replace(db, before, after),
    setAside: () => setAside(db),
    scheduled: () => scheduled(db),
    bodyAt: (document, version) => bodyAt(db, document, version),
    touching: (document) => summariesTouching(db, document),
    history: (document) => history(db, document),
    bodiesBefore: (release) => bodiesBefore(db, release),
    openTouches: () => openTouches(db),
  };
}

async function find(db: Db, id: string): Promise<StoredChange | undefined> {
  const row = await db.selectFrom('change').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const edits = await db
    .selectFrom('edit')
    .selectAll()
    .where('change_id', '=', id)
    .orderBy('kind')
    .orderBy('id')
    .execute();
  const people = await db
    .selectFrom('contributor')
    .select('person')
    .where('change_id', '=', id)
    .orderBy('position')
    .execute();
  const decisions = await db
    .selectFrom('decision')
    .selectAll()
    .where('change_id', '=', id)
    .orderBy('position')
    .execute();
  return {
    version: row.version,
    change: {
      ...headOf(row),
      contributors: people.map(({ person }) => person),
      edits: edits.map(editOf),
      decisions: decisions.map(decisionOf),
    },
  };
}

async function replace(db: Db, before: StoredChange, after: Change): Promise<number | undefined> {
  const result = await db
    .updateTable('change')
    .set({ ...rowOfHead(after), version: before.version + 1 })
    .where('id', '=', after.id)
    .where('version', '=', before.version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return undefined;
  await replaceEdits(db, before.change, after);
  await addParts(db, { ...after, edits: [] }, before.change);
  return before.version + 1;
}

/** Edits are compared by identity: a rule keeps those that it did not touch. */
async function replaceEdits(db: Db, before: Change, after: Change): Promise<void> {
  const old = new Map(before.edits.map((edit) => [keyOf(edit), edit]));
  for (const edit of after.edits) {
    const known = old.get(keyOf(edit));
    old.delete(keyOf(edit));
    if (known === edit) continue;
    if (known) await removeEdit(db, after.id, known);
    await addEdit(db, after.id, edit);
  }
  for (const edit of old.values()) await removeEdit(db, after.id, edit);
}

const addEdit = (db: Db, changeId: string, edit: Edit) =>
  db.insertInto('edit').values(rowOfEdit(changeId, edit)).execute();

const removeEdit = (db: Db, changeId: string, { kind, id }: Edit) =>
  db
    .deleteFrom('edit')
    .where('change_id', '=', changeId)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .execute();

/** Contributors and decisions only grow: what was there before is left alone. */
async function addParts(db: Db, change: Change, before?: Change): Promise<void> {
  for (const edit of change.edits) await addEdit(db, change.id, edit);
  for (const [position, person] of change.contributors.entries()) {
    if (before && position < before.contributors.length) continue;
    await db.insertInto('contributor').values({ change_id: change.id, person, position }).execute();
  }
  for (const [position, decision] of change.decisions.entries()) {
    if (before && position < before.decisions.length) continue;
    await db
      .insertInto('decision')
      .values(rowOfDecision(change.id, position, decision))
      .execute();
  }
}
