import { revertEdits, type Actor, type Document, type Reversal } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { keyOf, liveVersionOf } from '../documents/document-repository.ts';
import type { LiveSnapshot } from '../documents/live-catalogue.ts';
import { sourceLocaleOf } from '../entries/compose-rows.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Repositories } from '../repositories.ts';
import type { StoredChange } from './change-repository.ts';
import { documentTitle } from './document-title.ts';

type Kept = Reversal['kept'][number] & { readonly title: string };

export interface Reverted {
  /** A new draft. */
  readonly stored: StoredChange;
  /** What a later release altered again, and what therefore stays. */
  readonly kept: readonly Kept[];
}

/**
 * Begins a change with the edits that undo a release. The ports are those of one transaction.
 * @throws Refused NOTHING_TO_PUBLISH when later releases left nothing of it
 */
export async function revertRelease(
  ports: Repositories,
  { changes, overlays }: Pick<CatalogueParts, 'changes' | 'overlays'>,
  actor: Actor,
  { n, title = `Revert release ${n}` }: { readonly n: number; readonly title?: string },
): Promise<Reverted> {
  const live = await overlays.live(ports);
  const released = await ports.changes.alteredBetween(n - 1, n);
  const { edits, kept } = revertEdits(released, {
    live: live.judged.catalogue,
    liveVersion: (kind, id) => liveVersionOf(live.documents.get(keyOf({ kind, id }))),
  });
  if (edits.length === 0) throw new Refused({ code: 'NOTHING_TO_PUBLISH' });
  const named = kept.map((one) => ({ ...one, title: titleOf(one, live) }));
  const words = { title, description: describe(n, named), edits };
  return { stored: await changes.create(ports, actor, words, { reverts: n }), kept: named };
}

function titleOf(place: Pick<Document, 'kind' | 'id'>, { documents, judged }: LiveSnapshot) {
  const source = sourceLocaleOf(judged.catalogue.settings.get('main'));
  return documentTitle(place, documents.get(keyOf(place))?.body, source);
}

/** Longer lists are cut: the documents of the change tell the rest. */
const MOST_NAMED = 50;

function describe(n: number, kept: readonly Kept[]): string {
  const lines = kept.map(({ title, at }) => `- ${title}${at === '' ? '' : ` (${at})`}`);
  const more = lines.length - MOST_NAMED;
  return [
    `Undoes release ${n}.`,
    ...(lines.length > 0 ? ['Kept as later releases made it:'] : []),
    ...lines.slice(0, MOST_NAMED),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ].join('\n');
}
