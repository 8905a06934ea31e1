import type { Actor, Change, ChangeState, Context } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import type { Repositories } from '../repositories.ts';
import { contextOf, worldOf } from './change-context.ts';

/** More changes than this at once are looked at no further. */
const LOOKED_AT = 200;

/** A change, and the world that it is judged in. */
export interface InReview {
  readonly change: Change;
  readonly context: Context;
}

type Tools = Pick<CatalogueParts, 'overlays' | 'now'>;

/** Newest first. */
export const changesInReview = (ports: Repositories, tools: Tools): Promise<readonly InReview[]> =>
  changesIn(['in-review'], ports, tools);

/** Approved, and waiting for their time. Newest first. */
export const changesScheduled = (ports: Repositories, tools: Tools): Promise<readonly InReview[]> =>
  changesIn(['scheduled'], ports, tools);

async function changesIn(
  states: readonly ChangeState[],
  ports: Repositories,
  { overlays, now }: Tools,
): Promise<readonly InReview[]> {
  const { items } = await ports.changes.list({ states, page: 1, size: LOOKED_AT });
  const found: InReview[] = [];
  for (const { change: head } of items) {
    const stored = await ports.changes.find(head.id);
    // Moved on between the two reads.
    if (!stored || !states.includes(stored.change.state)) continue;
    const world = await worldOf(ports, stored.change.id);
    const context = contextOf(await overlays.of(ports, stored.change), world, now());
    found.push({ change: stored.change, context });
  }
  return found;
}

/** A reviewer who had no hand in it, and whose verdict on exactly this content is missing or was taken back. */
export function waitsFor(actor: Actor, { change, context }: InReview): boolean {
  if (actor.kind !== 'user' || !actor.roles.includes('reviewer')) return false;
  if (change.contributors.includes(actor.id)) return false;
  const latest = change.decisions.findLast(
    (one) => one.person === actor.id && one.contentHash === context.contentHash,
  );
  return latest === undefined || latest.verdict === 'withdraw-approval';
}
