import type { Kysely } from 'kysely';
import type { Anchor, Comment, Thread } from '../../registry/index.ts';
import type { ThreadRepository } from '../threads/thread-repository.ts';
import type { CatalogueTables, CommentTable, ThreadTable } from './change-tables.ts';

type Db = Kysely<CatalogueTables>;

/** Threads and their comments, each in a table of its own. */
export function threadRows(db: Db): ThreadRepository {
  return {
    async list(changeId) {
      const rows = await db
        .selectFrom('thread')
        .selectAll()
        .where('change_id', '=', changeId)
        .orderBy('position')
        .execute();
      return withComments(db, rows);
    },
    listOpen: (contributor) => listOpen(db, contributor),
    async find(id) {
      const rows = await db.selectFrom('thread').selectAll().where('id', '=', id).execute();
      return (await withComments(db, rows))[0];
    },
    async countOpen(changeId) {
      const row = await db
        .selectFrom('thread')
        .select((eb) => eb.fn.countAll<number>().as('open'))
        .where('change_id', '=', changeId)
        .where('resolved_at', 'is', null)
        .executeTakeFirstOrThrow();
      return row.open;
    },
    add: (thread) => add(db, thread),
    replace: (before, after) => replace(db, before, after),
  };
}

async function listOpen(db: Db, contributor: string): Promise<readonly Thread[]> {
  const rows = await db
    .selectFrom('thread as t')
    .innerJoin('contributor as c', 'c.change_id', 't.change_id')
    .innerJoin('change as k', 'k.id', 't.change_id')
    .selectAll('t')
    .where('c.person', '=', contributor)
    .where('t.resolved_at', 'is', null)
    .orderBy('k.number')
    .orderBy('t.position')
    .execute();
  return withComments(db, rows);
}

async function add(db: Db, thread: Thread): Promise<void> {
  const newest = await db
    .selectFrom('thread')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('change_id', '=', thread.changeId)
    .executeTakeFirst();
  const { id, changeId, anchor } = thread;
  await db
    .insertInto('thread')
    .values({
      ...{ id, change_id: changeId, position: (newest?.last ?? 0) + 1 },
      kind: anchor?.kind ?? null,
      document: anchor?.id ?? null,
      path: anchor?.path ?? null,
      ...resolution(thread),
    })
    .execute();
  await addComments(db, thread, 0);
}

async function replace(db: Db, before: Thread, after: Thread): Promise<void> {
  await db
    .updateTable('thread')
    .set(resolution(after))
    .where('id', '=', after.id)
    .executeTakeFirstOrThrow();
  for (const [index, { id, applied }] of after.comments.entries()) {
    if (applied === undefined || before.comments[index]?.applied !== undefined) continue;
    await db
      .updateTable('comment')
      .set({ applied_by: applied.person, applied_at: applied.at })
      .where('id', '=', id)
      .execute();
  }
  await addComments(db, after, before.comments.length);
}

const resolution = ({ resolved }: Thread) => ({
  resolved_by: resolved?.person ?? null,
  resolved_at: resolved?.at ?? null,
});

async function addComments(db: Db, { id, comments }: Thread, from: number): Promise<void> {
  for (const [position, comment] of comments.entries()) {
    if (position < from) continue;
    await db
      .insertInto('comment')
      .values({
        ...{ id: comment.id, thread_id: id, position, person: comment.person, at: comment.at },
        text: comment.text,
        revision: comment.revision,
        suggestion: comment.suggestion ?? null,
        applied_by: comment.applied?.person ?? null,
        applied_at: comment.applied?.at ?? null,
      })
      .execute();
  }
}

async function withComments(db: Db, threads: readonly ThreadTable[]): Promise<readonly Thread[]> {
  if (threads.length === 0) return [];
  const rows = await db
    .selectFrom('comment')
    .selectAll()
    .where(
      'thread_id',
      'in',
      threads.map(({ id }) => id),
    )
    .orderBy('position')
    .execute();
  const byThread = Map.groupBy(rows, (row) => row.thread_id);
  return threads.map((thread) => threadOf(thread, byThread.get(thread.id) ?? []));
}

function threadOf(row: ThreadTable, comments: readonly CommentTable[]): Thread {
  return {
    id: row.id,
    changeId: row.change_id,
    ...(row.kind === null || row.document === null
      ? {}
      : {
          anchor: {
            // Written by add from an anchor that a schema let in.
            kind: row.kind as Anchor['kind'],
            id: row.document,
            ...(row.path === null ? {} : { path: row.path }),
          },
        }),
    comments: comments.map(commentOf),
    ...(row.resolved_by === null || row.resolved_at === null
      ? {}
      : { resolved: { person: row.resolved_by, at: row.resolved_at } }),
  };
}

const commentOf = (row: CommentTable): Comment => ({
  ...{ id: row.id, person: row.person, at: row.at, text: row.text, revision: row.revision },
  ...(row.suggestion === null ? {} : { suggestion: row.suggestion }),
  ...(row.applied_by === null || row.applied_at === null
    ? {}
    : { applied: { person: row.applied_by, at: row.applied_at } }),
});
