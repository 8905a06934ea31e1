import type { Body, Change, Edit } from '../../registry/index.ts';
import { keyOf } from '../documents/document-repository.ts';
import type { LiveSnapshot } from '../documents/live-catalogue.ts';
import type { Repositories } from '../repositories.ts';
import type { AlteredDocument } from './change-repository.ts';
import { isOver } from './change-standing.ts';

type Ports = Pick<Repositories, 'changes'>;

interface Shown {
  readonly live: LiveSnapshot;
  readonly edits: readonly Edit[];
}

/** The same edits over the same catalogue are the same list, so that what is laid once is known again. */
const known = new WeakMap<readonly Edit[], Shown>();

/**
 * The edits that turn what is live today into what a change shows. Of an open one they are its own. One that is over belongs
 * to its time: published, it shows what its release left; else what it would have made of the release that it began from.
 */
export async function shownEdits(
  ports: Ports,
  live: LiveSnapshot,
  change: Change,
): Promise<readonly Edit[]> {
  if (!isOver(change.state)) return change.edits;
  const before = known.get(change.edits);
  if (before?.live === live) return before.edits;
  const own = change.release === undefined ? change.edits : [];
  const edits = laidBack(await alteredSince(ports, live, change), own);
  known.set(change.edits, { live, edits });
  return edits;
}

/** Bodies of documents as a change that was never published found them, by key; only where today's differ. */
export async function bodiesThen(
  ports: Ports,
  live: LiveSnapshot,
  change: Change,
): Promise<ReadonlyMap<string, Body | undefined>> {
  const altered = isOver(change.state) ? await alteredSince(ports, live, change) : [];
  return new Map(altered.map((document) => [keyOf(document), document.after]));
}

/** `after` is how they were then. */
function alteredSince(
  { changes }: Ports,
  { release: live }: LiveSnapshot,
  { release, baseRelease }: Change,
): Promise<readonly AlteredDocument[]> {
  return changes.alteredBetween(live?.n ?? 0, release ?? baseRelease);
}

function laidBack(altered: readonly AlteredDocument[], own: readonly Edit[]): readonly Edit[] {
  const edited = new Set(own.map(keyOf));
  const steps = altered
    .filter((document) => !edited.has(keyOf(document)))
    .map(({ kind, id, after }): Edit =>
      after
        ? { kind, id, op: 'update', baseVersion: 0, body: after }
        : { kind, id, op: 'delete', baseVersion: 0 },
    );
  return steps.length === 0 ? own : [...steps, ...own];
}
