import { covers, type Context } from '../../registry/index.ts';
import { keyOf, liveVersionOf } from '../documents/document-repository.ts';
import type { Person } from '../people/person-repository.ts';
import type { Repositories } from '../repositories.ts';
import type { Overlay } from './overlays.ts';
import { isSecondPersonWaived } from './second-person.ts';

/** Everyone by id: whose decisions count, and how they are called. */
export type People = ReadonlyMap<string, Person>;

export async function peopleOf({ people }: Pick<Repositories, 'people'>): Promise<People> {
  return new Map((await people.list()).map((person) => [person.id, person]));
}

/** What the rules have to know beyond the documents. */
export interface World {
  readonly people: People;
  readonly openThreads: number;
  /** The operator's word: no change needs an approval. */
  readonly isSecondPersonWaived: boolean;
}

/** @param changeId undefined while there is no change yet */
export async function worldOf(
  ports: Pick<Repositories, 'people' | 'threads' | 'facts'>,
  changeId?: string,
): Promise<World> {
  const openThreads = changeId === undefined ? 0 : await ports.threads.countOpen(changeId);
  return {
    people: await peopleOf(ports),
    openThreads,
    isSecondPersonWaived: await isSecondPersonWaived(ports),
  };
}

/**
 * The world as the rules of the workflow see it. Inside a transaction, everything must come from its repositories.
 * Hash and findings are those of the whole change: no rule that leaves them alone pays for them.
 */
export function contextOf(overlay: Overlay, world: World, now: string): Context {
  const { people, openThreads } = world;
  const { live, judged } = overlay;
  const settings = live.judged.catalogue.settings.get('main');
  return {
    now,
    get contentHash() {
      return overlay.contentHash;
    },
    liveRelease: live.release?.n ?? 0,
    live: live.judged.catalogue,
    liveVersion: (kind, id) => liveVersionOf(live.documents.get(keyOf({ kind, id }))),
    approvalsNeeded: world.isSecondPersonWaived ? 0 : (settings?.approvalsNeeded ?? 1),
    openThreads,
    threadsBlock: settings?.openThreadsBlock ?? false,
    standing: (person) => people.get(person),
    get findings() {
      return judged
        .findings(now)
        .filter(
          (finding) =>
            finding.severity !== 'info' && !live.setAside.some((one) => covers(one, finding, now)),
        );
    },
  };
}
