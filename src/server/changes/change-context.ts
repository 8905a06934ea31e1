import type { Context } from '../../registry/index.ts';
import { keyOf, liveVersionOf } from '../documents/document-repository.ts';
import type { Person } from '../people/person-repository.ts';
import type { Repositories } from '../repositories.ts';
import type { Overlay } from './overlays.ts';

/** Everyone by id: whose decisions count, and how they are called. */
export type People = ReadonlyMap<string, Person>;

export async function peopleOf({ people }: Pick<Repositories, 'people'>): Promise<People> {
  return new Map((await people.list()).map((person) => [person.id, person]));
}

/**
 * The world as the rules of the workflow see it. Inside a transaction, everything must come from its repositories.
 * Hash and errors are those of the whole change: no rule that leaves them alone pays for them.
 */
export function contextOf(overlay: Overlay, people: People, now: string): Context {
  const { live, judged } = overlay;
  return {
    now,
    get contentHash() {
      return overlay.contentHash;
    },
    liveRelease: live.release?.n ?? 0,
    live: live.judged.catalogue,
    liveVersion: (kind, id) => liveVersionOf(live.documents.get(keyOf({ kind, id }))),
    approvalsNeeded: live.judged.catalogue.settings.get('main')?.approvalsNeeded ?? 1,
    standing: (person) => people.get(person),
    get errors() {
      return judged.errors(now);
    },
  };
}
