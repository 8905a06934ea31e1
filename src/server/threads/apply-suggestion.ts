import { editAt, markApplied, type Actor, type Anchor, type Edit } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import type { StoredChange } from '../changes/change-repository.ts';
import type { Loaded, Seen } from '../changes/change-service.ts';
import { editEtag } from '../changes/etags.ts';
import { keyOf, liveVersionOf } from '../documents/document-repository.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Repositories } from '../repositories.ts';
import { withWords } from './anchor-problems.ts';
import { recordThread } from './thread-event.ts';
import { threadOf } from './thread-service.ts';

export interface Suggestion extends Pick<Seen, 'isSeen'> {
  readonly thread: string;
  readonly comment: string;
  readonly dropApprovals: boolean;
}

/**
 * Takes a suggestion over: the author's ordinary edit, with all that an edit does, and the thread is settled.
 * @throws Refused NOT_FOUND without a suggestion, BAD_STATE when it was taken over before, VALIDATION when its place is gone
 */
export async function applySuggestion(
  ports: Repositories,
  { changes, edits, now }: Pick<CatalogueParts, 'changes' | 'edits' | 'now'>,
  actor: Actor,
  { thread: id, comment: commentId, isSeen, dropApprovals }: Suggestion,
): Promise<StoredChange> {
  const thread = await threadOf(ports, id);
  const wanted = { id: thread.changeId, isSeen, action: 'edit' } as const;
  const loaded = await changes.loadAsSeen(ports, actor, wanted);
  const comment = thread.comments.find((one) => one.id === commentId);
  const { anchor } = thread;
  if (!anchor || comment?.suggestion === undefined) throw new Refused({ code: 'NOT_FOUND' });
  const { change } = loaded.stored;
  if (comment.applied) throw new Refused({ code: 'BAD_STATE', state: change.state });
  const edit = editWith(loaded, anchor, comment.suggestion);
  const there = editAt(change.edits, anchor);
  const ifMatch = there ? { ifMatch: editEtag(there) } : {};
  const target = { change: change.id, kind: anchor.kind, id: anchor.id, dropApprovals, ...ifMatch };
  const { stored } = await edits.save(ports, actor, target, edit);
  const person = actor.kind === 'user' ? actor.id : actor.kind;
  const settled = markApplied(thread, commentId, person, now());
  await ports.threads.replace(thread, settled);
  await recordThread(ports, actor, now(), 'apply', settled, comment);
  return stored;
}

/** On the change's own edit of the document, or a first one on what is live. */
function editWith({ stored, overlay }: Loaded, anchor: Anchor, words: string): Edit {
  const { kind, id } = anchor;
  const there = editAt(stored.change.edits, anchor);
  const known = overlay.live.documents.get(keyOf(anchor));
  const baseVersion = there?.baseVersion ?? liveVersionOf(known);
  const before = there ? (there.op === 'delete' ? undefined : there.body) : known?.body;
  const isThere = there ? there.op !== 'delete' : known?.live === true;
  const body = isThere ? withWords(before, anchor, words, overlay.live) : undefined;
  if (body)
    return { kind, id, op: there?.op === 'create' ? 'create' : 'update', baseVersion, body };
  const detail = 'The place that these words were meant for is gone.';
  throw new Refused({ code: 'VALIDATION', at: '', detail });
}
