import type { Kysely } from 'kysely';
import { byPlace, type Change, type Edit } from '../../registry/index.ts';
import { editOf, rowOfEdit } from './change-mapping.ts';
import type { CatalogueTables } from './change-tables.ts';

type Db = Kysely<CatalogueTables>;

/** Copies the edits of a change as they are now, unless somebody decided on this revision before. */
export async function keepDecided(db: Db, changeId: string, revision: number): Promise<void> {
  await db
    .insertInto('decided_edit')
    .columns(['change_id', 'revision', 'kind', 'id', 'op', 'base_version', 'body'])
    .expression((eb) =>
      eb
        .selectFrom('edit')
        .select((columns) => [
          'change_id',
          columns.val(revision).as('revision'),
          'kind',
          'id',
          'op',
          'base_version',
          'body',
        ])
        .where('change_id', '=', changeId),
    )
    .onConflict((known) => known.doNothing())
    .execute();
}

/** By kind and id, ascending. */
export async function decidedEdits(
  db: Db,
  changeId: string,
  revision: number,
): Promise<readonly Edit[]> {
  const rows = await db
    .selectFrom('decided_edit')
    .selectAll()
    .where('change_id', '=', changeId)
    .where('revision', '=', revision)
    .execute();
  return rows.map(editOf).sort(byPlace);
}

/** Publishing writes into some edits only: those that it left alone need no second copy. */
export async function keepReleased(
  db: Db,
  { id, edits }: Pick<Change, 'id' | 'edits'>,
  stamped: readonly Edit[],
): Promise<void> {
  const judged = new Set(edits);
  for (const edit of stamped) {
    if (judged.has(edit)) continue;
    const { kind, id: document, body } = rowOfEdit(id, edit);
    if (body === null) continue;
    await db
      .insertInto('released_edit')
      .values({ change_id: id, kind, id: document, body })
      .execute();
  }
}
