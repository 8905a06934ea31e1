import type { Kysely } from 'kysely';
import type { FactRepository } from '../facts/fact-repository.ts';
import type { Tables } from './tables.ts';

export function factRows(database: Kysely<Tables>): FactRepository {
  return {
    find: async (name) => {
      const row = await database
        .selectFrom('fact')
        .select('value')
        .where('name', '=', name)
        .executeTakeFirst();
      return row?.value;
    },
    save: async (name, value) => {
      await database
        .insertInto('fact')
        .values({ name, value })
        .onConflict((taken) => taken.column('name').doUpdateSet({ value }))
        .execute();
    },
    remove: async (name) => {
      await database.deleteFrom('fact').where('name', '=', name).execute();
    },
  };
}
