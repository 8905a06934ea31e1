import type { Actor, Comment, Thread } from '../../registry/index.ts';
import { auditActor } from '../changes/change-service.ts';
import { digestOf } from '../publishing/digest.ts';
import type { Repositories } from '../repositories.ts';

type Told = Pick<Thread, 'id' | 'changeId' | 'anchor'>;

/**
 * The one audit event of what happens to a thread. Words stay out of the chain, which is kept for ever: their digest
 * proves what was said as long as the words themselves are kept.
 */
export async function recordThread(
  { audit }: Pick<Repositories, 'audit'>,
  actor: Actor,
  at: string,
  action: 'comment' | 'resolve' | 'reopen' | 'apply',
  { id, changeId, anchor }: Told,
  comment?: Comment,
): Promise<void> {
  await audit.append({
    at,
    actor: auditActor(actor),
    action: `thread.${action}`,
    object: `change/${changeId}`,
    payload: { thread: id, ...(anchor ? { anchor: { ...anchor } } : {}), ...said(comment) },
  });
}

const said = (comment: Comment | undefined) =>
  comment && {
    comment: comment.id,
    revision: comment.revision,
    text: digestOf(comment.text),
    ...(comment.suggestion === undefined ? {} : { suggestion: digestOf(comment.suggestion) }),
  };
