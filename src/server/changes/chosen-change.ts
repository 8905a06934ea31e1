import type { Actor, Change } from '../../registry/index.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Repositories } from '../repositories.ts';
import type { StoredChange } from './change-repository.ts';

/** Submitting ends a person's current change (workflow.md): one in review is no longer "my change". */
const current = ['draft', 'changes-requested'] as const satisfies readonly Change['state'][];

/** The change that this person's next edit lands in. */
export async function myChange(
  ports: Pick<Repositories, 'changes'>,
  actor: Actor,
): Promise<StoredChange | undefined> {
  return actor.kind === 'user' ? ports.changes.newestOf(actor.id, current) : undefined;
}

/** A change without edits, so that "only what is live" needs no second way. */
export const noChange: Pick<Change, 'revision' | 'edits'> = { revision: 0, edits: [] };

/** The change named in the address, or else the reader's own. @throws Refused when there is none of that name */
export async function chosenChange(
  ports: Pick<Repositories, 'changes'>,
  actor: Actor,
  id: string | undefined,
): Promise<StoredChange | undefined> {
  if (id === undefined) return myChange(ports, actor);
  const stored = await ports.changes.find(id);
  if (!stored) throw new Refused({ code: 'NOT_FOUND' });
  return stored;
}
