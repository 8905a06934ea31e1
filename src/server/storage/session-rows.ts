import type { Kysely, Selectable } from 'kysely';
import type { SessionRepository, StoredSession } from '../people/session-repository.ts';
import type { SessionTable, Tables } from './tables.ts';

export function sessionRows(database: Kysely<Tables>): SessionRepository {
  return {
    find: async (idHash) => {
      const row = await database
        .selectFrom('session')
        .selectAll()
        .where('id_hash', '=', idHash)
        .executeTakeFirst();
      return row && sessionOf(row);
    },
    list: (person) => list(database, person),
    save: (session) => save(database, session),
    noteSeen: async (idHash, at) => {
      await database
        .updateTable('session')
        .set({ seen_at: at })
        .where('id_hash', '=', idHash)
        .execute();
    },
    remove: async (idHash) => {
      await database.deleteFrom('session').where('id_hash', '=', idHash).execute();
    },
    removeOf: async (person, butIdHash = '') => {
      await database
        .deleteFrom('session')
        .where('person', '=', person)
        .where('id_hash', '!=', butIdHash)
        .execute();
    },
    removeStale: async (seenBefore, createdBefore) => {
      await database
        .deleteFrom('session')
        .where((row) =>
          row.or([row('seen_at', '<', seenBefore), row('created_at', '<', createdBefore)]),
        )
        .execute();
    },
  };
}

async function list(
  database: Kysely<Tables>,
  person: string | undefined,
): Promise<readonly StoredSession[]> {
  const all = database.selectFrom('session').selectAll();
  const wanted =
    person === undefined ? all.where('person', 'is not', null) : all.where('person', '=', person);
  return (await wanted.orderBy('seen_at', 'desc').orderBy('id_hash').execute()).map(sessionOf);
}

async function save(database: Kysely<Tables>, session: StoredSession): Promise<void> {
  const row = rowOf(session);
  const { person, agent, body, seen_at } = row;
  await database
    .insertInto('session')
    .values(row)
    .onConflict((known) => known.column('id_hash').doUpdateSet({ person, agent, body, seen_at }))
    .execute();
}

const rowOf = (session: StoredSession) => ({
  id_hash: session.idHash,
  person: session.person ?? null,
  agent: session.agent,
  body: session.body,
  created_at: session.createdAt,
  seen_at: session.seenAt,
});

const sessionOf = (row: Selectable<SessionTable>): StoredSession => ({
  idHash: row.id_hash,
  ...(row.person !== null && { person: row.person }),
  agent: row.agent,
  body: row.body,
  createdAt: row.created_at,
  seenAt: row.seen_at,
});
