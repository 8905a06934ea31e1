import type { Kysely } from 'kysely';
import type { MailEvent } from '../mail/mail-events.ts';
import type { NotificationRepository } from '../mail/notification-repository.ts';
import type { Tables } from './tables.ts';

/** Kept in a column of the person's row. */
export function notificationRows(database: Kysely<Tables>): NotificationRepository {
  return {
    mutedBy: async (person) => {
      const row = await database
        .selectFrom('person')
        .select('muted_mails')
        .where('id', '=', person)
        .executeTakeFirst();
      return row ? (JSON.parse(row.muted_mails) as MailEvent[]) : [];
    },
    mute: async (person, events) => {
      await database
        .updateTable('person')
        .set({ muted_mails: JSON.stringify(events) })
        .where('id', '=', person)
        .execute();
    },
  };
}
