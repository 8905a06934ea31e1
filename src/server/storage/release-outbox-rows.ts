import type { Kysely } from 'kysely';
import type { OutboxMessage, OutboxRepository } from '../publishing/outbox-repository.ts';
import type { Tables } from './tables.ts';

export function releaseOutboxRows(db: Kysely<Tables>): OutboxRepository {
  return {
    async add({ topic, payload, createdAt }) {
      await db
        .insertInto('outbox')
        .values({ topic, payload: JSON.stringify(payload), created_at: createdAt, attempts: 0 })
        .execute();
    },
    async list(limit) {
      const rows = await db
        .selectFrom('outbox')
        .select(['topic', 'payload', 'created_at'])
        .where('done_at', 'is', null)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        topic: row.topic,
        payload: JSON.parse(row.payload) as OutboxMessage['payload'],
        createdAt: row.created_at,
      }));
    },
  };
}
