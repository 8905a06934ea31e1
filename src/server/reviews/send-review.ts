import { openThread, type Actor, type HeldComment, type Review } from '../../registry/index.ts';
import { requireValue } from '../changes/require-value.ts';
import { tellOfComment } from '../mail/tell.ts';
import type { Parts as ServerParts } from '../parts.ts';
import type { Repositories } from '../repositories.ts';
import { recordThread } from '../threads/thread-event.ts';
import { changeOf, keyOf, type Own } from './review-service.ts';

interface Parts extends Pick<ServerParts, 'ids'> {
  readonly now: () => string;
}

/**
 * Turns held comments into conversations that everybody sees, each with its audit event; marks stay with their person.
 * What a comment hangs on may have gone since: that was judged when it was written.
 * @param except who is told of it otherwise
 */
export async function sendReview(
  ports: Repositories,
  parts: Parts,
  own: Own,
  except: readonly string[] = [],
): Promise<Review> {
  const key = keyOf(own);
  const before = await ports.reviews.find(key);
  if (before.comments.length === 0) return before;
  const change = await changeOf(ports, own);
  for (const comment of before.comments) await open(ports, parts, own, comment);
  const after: Review = { ...before, comments: [] };
  await ports.reviews.replace(key, after);
  await tellOfComment(ports, own.actor, change, parts.now(), except);
  return after;
}

async function open(
  ports: Repositories,
  { ids, now }: Parts,
  { actor, change: changeId }: { readonly actor: Actor; readonly change: string },
  { anchor, ...comment }: HeldComment,
): Promise<void> {
  const at = now();
  const place = { id: ids(), changeId, ...(anchor ? { anchor } : {}) };
  const thread = requireValue(openThread(place, actor, { ...comment, at }));
  await ports.threads.add(thread);
  await recordThread(ports, actor, at, 'comment', thread, thread.comments[0]);
}
