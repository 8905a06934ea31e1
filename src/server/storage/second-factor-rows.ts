import type { Kysely } from 'kysely';
import type { SecondFactorRepository } from '../people/second-factor-repository.ts';
import type { Tables } from './tables.ts';

/** Kept in columns of the person's row. */
export function secondFactorRows(database: Kysely<Tables>): SecondFactorRepository {
  return {
    find: async (person) => {
      const row = await database
        .selectFrom('person')
        .select(['totp_secret', 'totp_step', 'recovery_hashes'])
        .where('id', '=', person)
        .executeTakeFirst();
      if (row?.totp_secret == null) return undefined;
      return {
        secret: row.totp_secret,
        step: row.totp_step ?? 0,
        recoveryHashes: JSON.parse(row.recovery_hashes) as string[],
      };
    },
    list: async () => {
      const people = database.selectFrom('person').select('id');
      const rows = await people.where('totp_secret', 'is not', null).orderBy('id').execute();
      return rows.map(({ id }) => id);
    },
    save: async (person, { secret, step, recoveryHashes }) => {
      await database
        .updateTable('person')
        .set({
          totp_secret: secret,
          totp_step: step,
          recovery_hashes: JSON.stringify(recoveryHashes),
        })
        .where('id', '=', person)
        .execute();
    },
    remove: async (person) => {
      await database
        .updateTable('person')
        .set({ totp_secret: null, totp_step: null, recovery_hashes: '[]' })
        .where('id', '=', person)
        .execute();
    },
  };
}
