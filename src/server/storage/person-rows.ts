import type { Kysely, Selectable } from 'kysely';
import type { Role } from '../../registry/index.ts';
import type { Person, PersonRepository } from '../people/person-repository.ts';
import type { PersonTable, Tables } from './tables.ts';

export function personRows(database: Kysely<Tables>): PersonRepository {
  const people = () => database.selectFrom('person').selectAll();
  return {
    list: async () => (await people().orderBy('name').orderBy('id').execute()).map(personOf),
    find: async (id) => {
      const row = await people().where('id', '=', id).executeTakeFirst();
      return row && personOf(row);
    },
    findByEmail: async (email) => {
      const row = await people().where('email', '=', email).executeTakeFirst();
      return row && { ...personOf(row), passwordHash: row.password_hash };
    },
    add: async (person, passwordHash) => {
      await database.insertInto('person').values(rowOf(person, passwordHash)).execute();
    },
    replace: async ({ id, name, roles, active, version }) => {
      await database
        .updateTable('person')
        .set({
          name,
          roles: JSON.stringify(roles),
          active: active ? 1 : 0,
          version: version + 1,
        })
        .where('id', '=', id)
        .execute();
    },
    replacePassword: async (id, passwordHash) => {
      await database
        .updateTable('person')
        .set({ password_hash: passwordHash })
        .where('id', '=', id)
        .execute();
    },
    noteSeen: async (id, at) => {
      await database.updateTable('person').set({ last_seen_at: at }).where('id', '=', id).execute();
    },
  };
}

function rowOf(person: Omit<Person, 'version'>, passwordHash: string) {
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    password_hash: passwordHash,
    roles: JSON.stringify(person.roles),
    active: person.active ? 1 : 0,
    version: 1,
    created_at: person.createdAt,
    last_seen_at: person.lastSeenAt ?? null,
  };
}

function personOf(row: Selectable<PersonTable>): Person {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    roles: JSON.parse(row.roles) as Role[],
    active: row.active === 1,
    version: row.version,
    createdAt: row.created_at,
    ...(row.last_seen_at !== null && { lastSeenAt: row.last_seen_at }),
  };
}
