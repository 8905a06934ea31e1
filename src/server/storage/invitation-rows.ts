import type { Kysely, Selectable } from 'kysely';
import type { Role } from '../../registry/index.ts';
import type { Invitation, InvitationRepository } from '../people/invitation-repository.ts';
import type { InvitationTable, Tables } from './tables.ts';

export function invitationRows(database: Kysely<Tables>): InvitationRepository {
  const open = () => database.selectFrom('invitation').selectAll().where('closed_at', 'is', null);
  const closed = (at: string) =>
    database.updateTable('invitation').set({ closed_at: at }).where('closed_at', 'is', null);
  return {
    list: async () => {
      const rows = await open()
        .where('person', 'is', null)
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(invitationOf);
    },
    findByToken: async (tokenHash) => {
      const row = await open().where('token_hash', '=', tokenHash).executeTakeFirst();
      return row && invitationOf(row);
    },
    add: async (invitation, tokenHash) => {
      await database.insertInto('invitation').values(rowOf(invitation, tokenHash)).execute();
    },
    close: async (id, at) => {
      const [done] = await closed(at).where('id', '=', id).execute();
      return (done?.numUpdatedRows ?? 0n) > 0n;
    },
    closeOf: async (person, at) => {
      await closed(at).where('person', '=', person).execute();
    },
    removeEnded: async (before) => {
      await database
        .deleteFrom('invitation')
        .where((row) => row.or([row('closed_at', '<', before), row('expires_at', '<', before)]))
        .execute();
    },
  };
}

function invitationOf(row: Selectable<InvitationTable>): Invitation {
  return {
    id: row.id,
    ...(row.person !== null && { person: row.person }),
    name: row.name,
    email: row.email,
    roles: JSON.parse(row.roles) as Role[],
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}

const rowOf = (invitation: Invitation, tokenHash: string) => ({
  id: invitation.id,
  token_hash: tokenHash,
  person: invitation.person ?? null,
  name: invitation.name,
  email: invitation.email,
  roles: JSON.stringify(invitation.roles),
  created_at: invitation.createdAt,
  expires_at: invitation.expiresAt,
  closed_at: null,
});
