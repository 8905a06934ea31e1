import { sql, type Kysely } from 'kysely';
import { kinds } from '../../registry/index.ts';
import type { AuditFilter, AuditRepository } from '../audit/audit-repository.ts';
import { linkEvent } from '../audit/link-event.ts';
import type { Tables } from './tables.ts';

export function auditRows(database: Kysely<Tables>): AuditRepository {
  const events = (filter: AuditFilter = {}) => matching(database, filter);
  const head = () => events().selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirst();
  return {
    append: async (event, seq) => {
      const linked = linkEvent(event, await head(), seq);
      await database.insertInto('audit_event').values(linked).execute();
      return linked;
    },
    head,
    list: (after, limit, filter) =>
      events(filter).selectAll().where('seq', '>', after).orderBy('seq').limit(limit).execute(),
    find: async (filter, { page, size }) => {
      const found = events(filter);
      const newest = found.selectAll().orderBy('seq', 'desc');
      const items = await newest
        .limit(size)
        .offset((page - 1) * size)
        .execute();
      const { total } = await found
        .select((eb) => eb.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow();
      return { items, total };
    },
    actions: async () => {
      const rows = await database
        .selectFrom('audit_event')
        .select('action')
        .distinct()
        .orderBy('action')
        .execute();
      return rows.map(({ action }) => action);
    },
  };
}

function matching(database: Kysely<Tables>, filter: AuditFilter) {
  const { actor, action, object, release, from, to } = filter;
  let found = database.selectFrom('audit_event');
  if (actor !== undefined) found = found.where('actor', '=', actor);
  // `.` + 1 is `/`: everything that begins with `change.`, by the index.
  if (action?.includes('.') === false) {
    found = found.where((eb) =>
      eb.or([
        eb('action', '=', action),
        eb.and([eb('action', '>=', `${action}.`), eb('action', '<', `${action}/`)]),
      ]),
    );
  } else if (action !== undefined) found = found.where('action', '=', action);
  if (object !== undefined) found = found.where('object', 'in', objectsOf(database, object));
  if (release !== undefined) {
    found = found.where(
      'object',
      'in',
      database
        .selectFrom('release')
        .select(sql<string>`'change/' || change_id`.as('object'))
        .where('n', '=', release),
    );
  }
  if (from !== undefined) found = found.where('at', '>=', from);
  if (to !== undefined) found = found.where('at', '<=', to);
  return found;
}

/** Documents are altered by changes alone, and events are about those. */
function objectsOf(database: Kysely<Tables>, object: string) {
  const [kind = '', id = ''] = object.split('/');
  const asChanges = database
    .selectFrom('edit')
    .select(sql<string>`'change/' || change_id`.as('object'))
    .where('kind', '=', kind)
    .where('id', '=', id);
  const isDocument = kinds.some((known) => known === kind);
  return isDocument ? asChanges : sql<string>`(${object})`;
}
