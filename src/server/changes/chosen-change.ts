import type { Actor, Change, Content } from '../../registry/index.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Repositories } from '../repositories.ts';
import type { ChangeVersion, StoredChange } from './change-repository.ts';

/** Submitting ends a person's current change (workflow.md): one in review is no longer "my change". */
const current = ['draft', 'changes-requested'] as const satisfies readonly Change['state'][];

/** A change without edits, so that "only what is live" needs no second way. */
export const noChange: Content = { revision: 0, edits: [], acknowledgements: [] };

type Ports = Pick<Repositories, 'changes'>;

const KEPT = 16;

/**
 * The change that a reader looks at. What was read once is kept: a committed version of a change never alters.
 * For readers alone; inside a transaction a version may be undone and come again with other content.
 */
export class ChosenChanges {
  readonly #kept = new Map<string, StoredChange>();

  /** The change that this person's next edit lands in. */
  async mine(ports: Ports, actor: Actor): Promise<StoredChange | undefined> {
    if (actor.kind !== 'user') return undefined;
    return this.#recall(ports, await ports.changes.newestOf(actor.id, current));
  }

  /** The change named in the address, or else the reader's own. @throws Refused when there is none of that name */
  async of(ports: Ports, actor: Actor, id: string | undefined): Promise<StoredChange | undefined> {
    if (id === undefined) return this.mine(ports, actor);
    const stored = await this.#recall(ports, await ports.changes.versionOf(id));
    if (!stored) throw new Refused({ code: 'NOT_FOUND' });
    return stored;
  }

  async #recall(
    { changes }: Ports,
    known: ChangeVersion | undefined,
  ): Promise<StoredChange | undefined> {
    if (!known) return undefined;
    const kept = this.#kept.get(known.id);
    const stored = kept?.version === known.version ? kept : await changes.find(known.id);
    if (!stored) return undefined;
    this.#kept.delete(known.id);
    this.#kept.set(known.id, stored);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return stored;
  }
}
