import type { Kysely } from 'kysely';
import type { AuditRepository } from '../audit/audit-repository.ts';
import { linkEvent } from '../audit/link-event.ts';
import type { Tables } from './tables.ts';

export function auditRows(database: Kysely<Tables>): AuditRepository {
  const events = () => database.selectFrom('audit_event').selectAll();
  const head = () => events().orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return {
    append: async (event) => {
      const linked = linkEvent(event, await head());
      await database.insertInto('audit_event').values(linked).execute();
      return linked;
    },
    head,
    list: (after, limit) => events().where('seq', '>', after).orderBy('seq').limit(limit).execute(),
  };
}
