import type { Kysely } from 'kysely';
import { terminalStates, type Document } from '../../registry/index.ts';
import type { ChangeQuery, ChangeSummary } from '../changes/change-repository.ts';
import { decisionOf, headOf } from './change-mapping.ts';
import type { CatalogueTables } from './change-tables.ts';

type Db = Kysely<CatalogueTables>;

/** A page of changes without their edits: three statements, whatever the page's size. */
export async function listSummaries(db: Db, query: ChangeQuery) {
  let matching = db.selectFrom('change');
  const { states, contributor, notBy } = query;
  if (states) matching = matching.where('state', 'in', states);
  if (contributor !== undefined)
    matching = matching.where('id', 'in', (eb) =>
      eb.selectFrom('contributor').select('change_id').where('person', '=', contributor),
    );
  if (notBy !== undefined)
    matching = matching.where('id', 'not in', (eb) =>
      eb.selectFrom('contributor').select('change_id').where('person', '=', notBy),
    );
  const { total } = await matching
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .select('id')
    .orderBy('number', 'desc')
    .limit(query.size)
    .offset((query.page - 1) * query.size)
    .execute();
  return {
    items: await summaries(
      db,
      rows.map(({ id }) => id),
    ),
    total,
  };
}

export async function summariesTouching(db: Db, { kind, id }: Pick<Document, 'kind' | 'id'>) {
  const rows = await db
    .selectFrom('edit as e')
    .innerJoin('change as c', 'c.id', 'e.change_id')
    .select('c.id')
    .where('e.kind', '=', kind)
    .where('e.id', '=', id)
    .where('c.state', 'not in', terminalStates)
    .orderBy('c.number', 'desc')
    .execute();
  return summaries(
    db,
    rows.map((row) => row.id),
  );
}

async function summaries(db: Db, ids: readonly string[]): Promise<readonly ChangeSummary[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('change')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('number', 'desc')
    .execute();
  const people = await db
    .selectFrom('contributor')
    .selectAll()
    .where('change_id', 'in', ids)
    .orderBy('position')
    .execute();
  const decisions = await db
    .selectFrom('decision')
    .selectAll()
    .where('change_id', 'in', ids)
    .orderBy('position')
    .execute();
  const counts = await countEdits(db, ids);
  return rows.map((row) => ({
    version: row.version,
    edits: counts.get(row.id)?.edits ?? 0,
    conflicted: (counts.get(row.id)?.moved ?? 0) > 0,
    change: {
      ...headOf(row),
      contributors: people.filter((p) => p.change_id === row.id).map((p) => p.person),
      decisions: decisions.filter((d) => d.change_id === row.id).map(decisionOf),
    },
  }));
}

/** Edits per change, and how many of them stand on a version that is no longer live. */
async function countEdits(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom('edit as e')
    .leftJoin('document as d', (join) =>
      join.onRef('d.kind', '=', 'e.kind').onRef('d.id', '=', 'e.id').on('d.live', '=', 1),
    )
    .select((eb) => [
      'e.change_id',
      eb.fn.countAll<number>().as('edits'),
      eb.fn
        .sum<number>(
          eb
            .case()
            .when(eb.fn.coalesce('d.version', eb.lit(0)), '!=', eb.ref('e.base_version'))
            .then(1)
            .else(0)
            .end(),
        )
        .as('moved'),
    ])
    .where('e.change_id', 'in', ids)
    .groupBy('e.change_id')
    .execute();
  return new Map(rows.map((row) => [row.change_id, { edits: row.edits, moved: row.moved }]));
}
