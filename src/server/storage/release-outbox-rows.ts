import type { Kysely, Selectable } from 'kysely';
import type {
  OutboxMessage,
  OutboxRepository,
  WaitingMessage,
} from '../publishing/outbox-repository.ts';
import type { OutboxTable, Tables } from './tables.ts';

export function releaseOutboxRows(db: Kysely<Tables>): OutboxRepository {
  const waiting = () =>
    db.selectFrom('outbox').selectAll().where('done_at', 'is', null).orderBy('id');
  return {
    async add({ topic, payload, createdAt }) {
      await db
        .insertInto('outbox')
        .values({ topic, payload: JSON.stringify(payload), created_at: createdAt, attempts: 0 })
        .execute();
    },
    async list(limit) {
      return (await waiting().limit(limit).execute()).map(messageOf);
    },
    async listDue(topics, now, limit) {
      const rows = await waiting()
        .where('topic', 'in', topics)
        .where((eb) => eb.or([eb('next_at', 'is', null), eb('next_at', '<=', now)]))
        .limit(limit)
        .execute();
      return rows.map(waitingOf);
    },
    async finish(id, at, failure) {
      await db
        .updateTable('outbox')
        .set({ done_at: at, failure: failure ?? null })
        .where('id', '=', id)
        .execute();
    },
    removeFinished: (before) => removeFinished(db, before),
    async postpone(id, nextAt, failure) {
      await db
        .updateTable('outbox')
        .set((eb) => ({ next_at: nextAt, failure, attempts: eb('attempts', '+', 1) }))
        .where('id', '=', id)
        .execute();
    },
  };
}

async function removeFinished(db: Kysely<Tables>, before: string): Promise<number> {
  const gone = await db.deleteFrom('outbox').where('done_at', '<', before).executeTakeFirst();
  return Number(gone.numDeletedRows);
}

const messageOf = (row: Selectable<OutboxTable>): OutboxMessage => ({
  topic: row.topic,
  payload: JSON.parse(row.payload) as OutboxMessage['payload'],
  createdAt: row.created_at,
});

const waitingOf = (row: Selectable<OutboxTable>): WaitingMessage => ({
  ...messageOf(row),
  id: row.id,
  attempts: row.attempts,
});
