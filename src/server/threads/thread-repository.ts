import type { Thread } from '../../registry/index.ts';

export interface ThreadRepository {
  /** Of one change, oldest first. */
  list(changeId: string): Promise<readonly Thread[]>;
  /** Unresolved ones of all changes whose content this person ever altered, oldest first. */
  listOpen(contributor: string): Promise<readonly Thread[]>;
  find(id: string): Promise<Thread | undefined>;
  /** How many of a change nobody has resolved. */
  countOpen(changeId: string): Promise<number>;
  add(thread: Thread): Promise<void>;
  /** Writes what differs; comments only grow, and are never altered but by what applied them. */
  replace(before: Thread, after: Thread): Promise<void>;
}
