import type { Kysely, Selectable } from 'kysely';
import type { IdempotencyRepository, StoredAnswer } from '../http/idempotency-repository.ts';
import type { IdempotencyTable, Tables } from './tables.ts';

export function idempotencyRows(database: Kysely<Tables>): IdempotencyRepository {
  return {
    find: async (person, key) => {
      const row = await database
        .selectFrom('idempotency')
        .selectAll()
        .where('person', '=', person)
        .where('key', '=', key)
        .executeTakeFirst();
      return row && answerOf(row);
    },
    add: async (answer) => {
      await database
        .insertInto('idempotency')
        .values({
          person: answer.person,
          key: answer.key,
          route: answer.route,
          body_hash: answer.bodyHash,
          status: answer.status,
          headers: JSON.stringify(answer.headers),
          body: answer.body,
          created_at: answer.createdAt,
        })
        .execute();
    },
    removeOlder: async (before) => {
      await database.deleteFrom('idempotency').where('created_at', '<', before).execute();
    },
  };
}

const answerOf = (row: Selectable<IdempotencyTable>): StoredAnswer => ({
  person: row.person,
  key: row.key,
  route: row.route,
  bodyHash: row.body_hash,
  status: row.status,
  headers: JSON.parse(row.headers) as Record<string, string>,
  body: row.body,
  createdAt: row.created_at,
});
