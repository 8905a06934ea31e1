import { peopleOf } from '../changes/change-context.ts';
import type { Repositories } from '../repositories.ts';
import type { AuditEvent, AuditFilter } from './audit-repository.ts';
import type { AuditPage, AuditRow } from './audit-schemas.ts';

export const DEFAULT_SIZE = 50;
const atOnce = 500;

export async function listEvents(
  ports: Repositories,
  filter: AuditFilter,
  page: { readonly page: number; readonly size: number },
): Promise<AuditPage> {
  const { items, total } = await ports.audit.find(filter, page);
  const compose = composer(ports);
  const rows: AuditRow[] = [];
  for (const event of items) rows.push(await compose(event));
  const actions = await ports.audit.actions();
  return { items: rows, total, ...page, people: await namesOf(ports), actions };
}

/** Every event that matches, oldest first; those that are written meanwhile are left out. */
export async function* eachEvent(
  ports: Repositories,
  filter: AuditFilter,
): AsyncGenerator<AuditRow> {
  const compose = composer(ports);
  const last = (await ports.audit.head())?.seq ?? 0;
  for (let after = 0; after < last;) {
    const events = await ports.audit.list(after, atOnce, filter);
    for (const event of events) if (event.seq <= last) yield compose(event);
    after = events.at(-1)?.seq ?? last;
  }
}

/** Pseudonym → name, of everyone with an account. */
export async function namesOf(ports: Repositories): Promise<Record<string, string>> {
  return Object.fromEntries([...(await peopleOf(ports))].map(([id, { name }]) => [id, name]));
}

/** Reads each change once, however many events are about it. */
function composer({ changes }: Pick<Repositories, 'changes'>) {
  const known = new Map<string, Pick<AuditRow, 'change' | 'release'>>();
  return async (event: AuditEvent): Promise<AuditRow> => {
    const [kind, id = ''] = event.object.split('/');
    if (kind !== 'change') return event;
    const facts = known.get(id) ?? (await factsOf(id));
    known.set(id, facts);
    return { ...event, ...facts };
  };

  async function factsOf(id: string): Promise<Pick<AuditRow, 'change' | 'release'>> {
    const change = (await changes.find(id))?.change;
    if (!change) return {};
    const { title, release } = change;
    return { change: { id, title }, ...(release === undefined ? {} : { release }) };
  }
}
