import type { Kysely } from 'kysely';
import { byPlace, type Edit } from '../../registry/index.ts';
import { differingEdits } from '../changes/differing-edits.ts';
import { editOf, rowOfEdit } from './change-mapping.ts';
import type { CatalogueTables } from './change-tables.ts';

type Db = Kysely<CatalogueTables>;

/** By kind and id, ascending. */
export async function listEdits(db: Db, changeId: string): Promise<readonly Edit[]> {
  const rows = await db.selectFrom('edit').selectAll().where('change_id', '=', changeId).execute();
  return rows.map(editOf).sort(byPlace);
}

export const addEdit = (db: Db, changeId: string, edit: Edit) =>
  db.insertInto('edit').values(rowOfEdit(changeId, edit)).execute();

/** Writes what differs. Edits are compared by identity: a rule keeps those that it did not touch. */
export async function replaceEdits(
  db: Db,
  changeId: string,
  before: readonly Edit[],
  after: readonly Edit[],
): Promise<void> {
  const { removed, added } = differingEdits(before, after);
  for (const edit of removed) await removeEdit(db, changeId, edit);
  for (const edit of added) await addEdit(db, changeId, edit);
}

const removeEdit = (db: Db, changeId: string, { kind, id }: Edit) =>
  db
    .deleteFrom('edit')
    .where('change_id', '=', changeId)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .execute();
