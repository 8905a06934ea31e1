import type { Anchor, Thread } from '../../../registry/index';
import { documentKey } from '../change-view';

/** A conversation about one place of a change, as `GET /api/v1/changes/:id/threads` lists it. */
export type ThreadView = Thread;

export interface ThreadsAnswer {
  readonly items: readonly ThreadView[];
  readonly people: Readonly<Record<string, { readonly name: string }>>;
}

/** What is said: words, and words proposed for the field. */
export interface Said {
  readonly text: string;
  readonly suggestion?: string;
}

/** The place of a thread as one word: `change`, `entry/csrftoken`, `entry/csrftoken#/purpose/fr`. */
export function placeOf(anchor: Anchor | undefined): string {
  if (anchor === undefined) return 'change';
  return documentKey(anchor) + (anchor.path === undefined ? '' : `#${anchor.path}`);
}
