import type { Kysely } from 'kysely';
import type { Body, Kind } from '../../registry/index.ts';
import type { AlteredDocument } from '../changes/change-repository.ts';
import type { CatalogueTables } from './change-tables.ts';

type Db = Kysely<CatalogueTables>;

/** The newest edit up to a release tells how it left a document; a deletion leaves nothing. */
export async function alteredBetween(
  db: Db,
  from: number,
  to: number,
): Promise<readonly AlteredDocument[]> {
  const rows = await editsOfAltered(db, Math.min(from, to), Math.max(from, to));
  const documents = Map.groupBy(rows, ({ kind, id }) => `${kind}/${id}`);
  return [...documents.values()].map((edits) => {
    const bodyAt = (release: number): Body | undefined => {
      const body = edits.findLast((edit) => (edit.release ?? 0) <= release)?.body ?? undefined;
      return body === undefined ? undefined : (JSON.parse(body) as Body);
    };
    const [before, after] = [bodyAt(from), bodyAt(to)];
    const { kind = '', id = '' } = edits[0] ?? {};
    return {
      kind: kind as Kind,
      id,
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    };
  });
}

/** Every published edit, up to the later release, of the documents that something after the earlier one altered. */
function editsOfAltered(db: Db, earlier: number, later: number) {
  return db
    .selectFrom('edit as e')
    .innerJoin('change as c', 'c.id', 'e.change_id')
    .leftJoin('released_edit as r', (join) =>
      join
        .onRef('r.change_id', '=', 'e.change_id')
        .onRef('r.kind', '=', 'e.kind')
        .onRef('r.id', '=', 'e.id'),
    )
    .select(['e.kind', 'e.id', 'c.release'])
    .select((eb) => eb.fn.coalesce('r.body', 'e.body').as('body'))
    .where('c.release', '<=', later)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('edit as altered')
          .innerJoin('change as then', 'then.id', 'altered.change_id')
          .select('altered.id')
          .whereRef('altered.kind', '=', 'e.kind')
          .whereRef('altered.id', '=', 'e.id')
          .where('then.release', '>', earlier)
          .where('then.release', '<=', later),
      ),
    )
    .orderBy('e.kind')
    .orderBy('e.id')
    .orderBy('c.release')
    .execute();
}
