import type { Kysely } from 'kysely';
import {
  terminalStates,
  type Acknowledgement,
  type Body,
  type Change,
  type Document,
  type Edit,
  type PublishTime,
} from '../../registry/index.ts';
import type { ScheduledChange } from '../changes/change-repository.ts';
import type { CatalogueTables } from './change-tables.ts';

type Db = Kysely<CatalogueTables>;

export async function history(db: Db, { kind, id }: Pick<Document, 'kind' | 'id'>) {
  const rows = await db
    .selectFrom('edit as e')
    .innerJoin('change as c', 'c.id', 'e.change_id')
    .innerJoin('release as r', 'r.change_id', 'c.id')
    .select(['r.n', 'r.published_at', 'c.id', 'c.title', 'e.op'])
    .where('e.kind', '=', kind)
    .where('e.id', '=', id)
    .orderBy('r.n', 'desc')
    .execute();
  return rows.map((row) => ({
    release: row.n,
    changeId: row.id,
    title: row.title,
    publishedAt: row.published_at,
    op: row.op as Edit['op'],
  }));
}

export async function openTouches(db: Db) {
  const rows = await db
    .selectFrom('edit as e')
    .innerJoin('change as c', 'c.id', 'e.change_id')
    .select(['e.kind', 'e.id as document', 'c.id', 'c.title', 'c.state', 'c.author'])
    .where('c.state', 'not in', terminalStates)
    .orderBy('c.number')
    .execute();
  return new Map(
    rows.map((row) => [
      `${row.kind}/${row.document}`,
      { id: row.id, title: row.title, state: row.state as Change['state'], author: row.author },
    ]),
  );
}

/** The newest earlier edit of each document tells how it was; a deletion leaves nothing. */
export async function bodiesBefore(db: Db, release: number): Promise<ReadonlyMap<string, Body>> {
  const rows = await db
    .selectFrom('edit as e')
    .innerJoin('change as c', 'c.id', 'e.change_id')
    .innerJoin('edit as altered', (join) =>
      join.onRef('altered.kind', '=', 'e.kind').onRef('altered.id', '=', 'e.id'),
    )
    .innerJoin('change as this', 'this.id', 'altered.change_id')
    .leftJoin('released_edit as r', (join) =>
      join
        .onRef('r.change_id', '=', 'e.change_id')
        .onRef('r.kind', '=', 'e.kind')
        .onRef('r.id', '=', 'e.id'),
    )
    .select(['e.kind', 'e.id'])
    .select((eb) => eb.fn.coalesce('r.body', 'e.body').as('body'))
    .where('this.release', '=', release)
    .where('c.release', '<', release)
    .orderBy('c.release')
    .execute();
  const newest = new Map(rows.map((row) => [`${row.kind}/${row.id}`, row.body]));
  return new Map(
    [...newest].flatMap(([key, body]) =>
      body === null ? [] : [[key, JSON.parse(body) as Body] as const],
    ),
  );
}

/** Each published change's own acknowledgements, and those in the approvals of exactly what was published: never in one that was taken back. */
export async function setAside(db: Db): Promise<readonly Acknowledgement[]> {
  const own = await db
    .selectFrom('change')
    .select('acknowledgements as list')
    .where('state', '=', 'published')
    .where('acknowledgements', '<>', '[]')
    .execute();
  const decided = await db
    .selectFrom('decision as d')
    .innerJoin('change as c', 'c.id', 'd.change_id')
    .select('d.set_aside as list')
    .where('c.state', '=', 'published')
    .where('d.verdict', '=', 'approve')
    .whereRef('d.revision', '=', 'c.revision')
    .where('d.set_aside', '<>', '[]')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('decision as later')
            .select('later.position')
            .whereRef('later.change_id', '=', 'd.change_id')
            .whereRef('later.person', '=', 'd.person')
            .whereRef('later.revision', '=', 'd.revision')
            .whereRef('later.position', '>', 'd.position'),
        ),
      ),
    )
    .execute();
  // Written by change-mapping from acknowledgements, and by nobody else.
  return [...own, ...decided].flatMap(({ list }) => JSON.parse(list) as Acknowledgement[]);
}

export async function scheduled(db: Db): Promise<readonly ScheduledChange[]> {
  const rows = await db
    .selectFrom('change')
    .select(['id', 'publish_at'])
    .where('state', '=', 'scheduled')
    .where('publish_at', 'is not', null)
    .orderBy('number')
    .execute();
  return rows
    .map(({ id, publish_at: time }) => ({ id, at: (JSON.parse(time ?? '') as PublishTime).at }))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** A release brings a document from its edit's base to the next version; a return after a deletion counts on. */
export async function bodyAt(
  db: Db,
  { kind, id }: Pick<Document, 'kind' | 'id'>,
  version: number,
): Promise<Body | undefined> {
  const rows = await db
    .selectFrom('edit as e')
    .innerJoin('change as c', 'c.id', 'e.change_id')
    .leftJoin('released_edit as r', (join) =>
      join
        .onRef('r.change_id', '=', 'e.change_id')
        .onRef('r.kind', '=', 'e.kind')
        .onRef('r.id', '=', 'e.id'),
    )
    .select('c.release')
    .select((eb) => eb.fn.coalesce('r.body', 'e.body').as('body'))
    .where('e.kind', '=', kind)
    .where('e.id', '=', id)
    .where('c.release', 'is not', null)
    .orderBy('c.release')
    .execute();
  const body = rows[version - 1]?.body;
  return body === undefined || body === null ? undefined : (JSON.parse(body) as Body);
}
