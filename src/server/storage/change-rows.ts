import type { Kysely } from 'kysely';
import type { Change } from '../../registry/index.ts';
import type { ChangeRepository, StoredChange } from '../changes/change-repository.ts';
import { alteredBetween } from './altered-between.ts';
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
import { addEdit, listEdits, replaceEdits } from './change-edit-rows.ts';
import { decidedEdits, keepDecided, keepReleased } from './kept-edit-rows.ts';
import { decisionOf, headOf, rowOfDecision, rowOfHead } from './change-mapping.ts';
import type { ChangeMemory } from './change-memory.ts';

type Db = Kysely<CatalogueTables>;

/** Changes in four tables: the head, who contributed, the edits, the decisions. */
export function changeRows(db: Db, memory: ChangeMemory): ChangeRepository {
  return {
    list: (query) => listSummaries(db, query),
    find: (id) => find(db, memory, id),
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
    nextNumber: () => nextNumber(db),
    async add(change) {
      await db
        .insertInto('change')
        .values({ id: change.id, ...rowOfHead(change), version: 1 })
        .execute();
      await addParts(db, change);
    },
    async replace(before, after) {
      const version = await replace(db, before, after);
      if (version !== undefined) memory.keep(after.id, version, after.edits);
      return version;
    },
    setAside: () => setAside(db),
    scheduled: () => scheduled(db),
    decidedEdits: (id, revision) => decidedEdits(db, id, revision),
    keepReleased: (change, stamped) => keepReleased(db, change, stamped),
    bodyAt: (document, version) => bodyAt(db, document, version),
    touching: (document) => summariesTouching(db, document),
    history: (document) => history(db, document),
    bodiesBefore: (release) => bodiesBefore(db, release),
    alteredBetween: (from, to) => alteredBetween(db, from, to),
    openTouches: () => openTouches(db),
  };
}

async function nextNumber(db: Db): Promise<number> {
  const row = await db
    .selectFrom('change')
    .select((eb) => eb.fn.max('number').as('highest'))
    .executeTakeFirst();
  return (row?.highest ?? 0) + 1;
}

async function find(db: Db, memory: ChangeMemory, id: string): Promise<StoredChange | undefined> {
  const row = await headRow(db, id);
  if (!row) return undefined;
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
  const { version } = row;
  const edits = memory.find(id, version) ?? (await listEdits(db, id));
  // Outside a transaction a writer may have come between the statements.
  if ((await headRow(db, id))?.version !== version) return find(db, memory, id);
  memory.keep(id, version, edits);
  return {
    version,
    change: {
      ...headOf(row),
      contributors: people.map(({ person }) => person),
      edits,
      decisions: decisions.map(decisionOf),
    },
  };
}

const headRow = (db: Db, id: string) =>
  db.selectFrom('change').selectAll().where('id', '=', id).executeTakeFirst();

async function replace(db: Db, before: StoredChange, after: Change): Promise<number | undefined> {
  const result = await db
    .updateTable('change')
    .set({ ...rowOfHead(after), version: before.version + 1 })
    .where('id', '=', after.id)
    .where('version', '=', before.version)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return undefined;
  await replaceEdits(db, after.id, before.change.edits, after.edits);
  await addParts(db, { ...after, edits: [] }, before.change);
  return before.version + 1;
}

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
    await keepDecided(db, change.id, decision.revision);
  }
}
