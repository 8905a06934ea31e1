import { editAt, type Anchor, type Change, type Thread } from '../../registry/index.ts';
import { peopleOf } from '../changes/change-context.ts';
import { documentTitle } from '../changes/document-title.ts';
import { keyOf } from '../documents/document-repository.ts';
import type { LiveSnapshot } from '../documents/live-catalogue.ts';
import { sourceLocaleOf } from '../entries/compose-rows.ts';
import type { Repositories } from '../repositories.ts';
import type { InboxItem } from './inbox-item.ts';

/** Characters of a comment that tell it from another. */
const LONGEST = 140;

/** Threads in which somebody else had the last word: who, about what, and how it begins. */
export async function answeredItems(
  ports: Pick<Repositories, 'changes' | 'people'>,
  live: LiveSnapshot,
  { id }: { readonly id: string },
  threads: readonly Thread[],
  mine: readonly Pick<Change, 'id' | 'title'>[],
): Promise<readonly InboxItem[]> {
  const changes = new Map(mine.map((change) => [change.id, change]));
  const people = await peopleOf(ports);
  const items: InboxItem[] = [];
  for (const thread of threads) {
    const change = changes.get(thread.changeId);
    const last = thread.comments.at(-1);
    if (!change || !last || last.person === id) continue;
    const words = beginningOf(last.text === '' ? (last.suggestion ?? '') : last.text);
    const { anchor } = thread;
    items.push({
      kind: 'thread',
      at: last.at,
      change: { id: change.id, title: change.title },
      by: people.get(last.person)?.name ?? '',
      words,
      ...(anchor ? { about: await aboutOf(ports, live, change.id, anchor) } : {}),
      detail: thread.id,
    });
  }
  return items;
}

const segments = new Intl.Segmenter();

/** On one line; cut between characters, never within one. */
export function beginningOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = Array.from(segments.segment(line), ({ segment }) => segment);
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

async function aboutOf(
  { changes }: Pick<Repositories, 'changes'>,
  live: LiveSnapshot,
  change: string,
  anchor: Anchor,
) {
  const edit = editAt((await changes.find(change))?.change.edits ?? [], anchor);
  const edited = edit && edit.op !== 'delete' ? edit.body : undefined;
  const source = sourceLocaleOf(live.judged.catalogue.settings.get('main'));
  const title = documentTitle(anchor, edited ?? live.documents.get(keyOf(anchor))?.body, source);
  return { ...anchor, title };
}
