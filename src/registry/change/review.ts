import type { Document } from '../catalogue/document.ts';
import type { Problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Change, Mark } from './change.ts';
import { MIN_COMMENT_LENGTH } from './checks.ts';
import { openThread, type Anchor, type Comment } from './thread.ts';

/** More than anybody writes about one change before sending any of it. */
export const MAX_HELD_COMMENTS = 500;

/** The first comment of a thread that nobody else sees yet. */
export interface HeldComment extends Omit<Comment, 'person' | 'applied'> {
  readonly anchor?: Anchor;
}

/** What one reviewer keeps to themselves about one change until they send it. */
export interface Review {
  /** In the order in which they were written. */
  readonly comments: readonly HeldComment[];
  readonly marks: readonly Mark[];
}

type Outcome = Result<Review, readonly Problem[]>;
type Words = Pick<HeldComment, 'text' | 'suggestion' | 'revision'>;

export const emptyReview: Review = { comments: [], marks: [] };

/** Keeps a comment back; that makes sense only while somebody is asked to decide. */
export function holdBack(
  review: Review,
  change: Change,
  actor: Actor,
  comment: HeldComment,
): Outcome {
  const refused = stateProblems(change);
  if (refused.length > 0) return err(refused);
  if (review.comments.length >= MAX_HELD_COMMENTS) {
    const detail = `at most ${MAX_HELD_COMMENTS} comments before some are sent`;
    return err([{ code: 'VALIDATION', at: '', detail }]);
  }
  const held = written(comment, actor);
  return held.ok ? ok({ ...review, comments: [...review.comments, held.value] }) : held;
}

/** Other words in place of held ones; without such a comment nothing happens. What says why a document is returned stays long enough to say it. */
export function rewriteHeld(review: Review, actor: Actor, id: string, words: Words): Outcome {
  const before = review.comments.find((one) => one.id === id);
  if (!before) return ok(review);
  const { suggestion: _before, ...rest } = before;
  const held = written({ ...rest, ...words }, actor);
  if (!held.ok) return held;
  if (review.marks.some(({ comment }) => comment === id) && !isReason(held.value.text)) {
    return err([tooShort('/text')]);
  }
  return ok({
    ...review,
    comments: review.comments.map((one) => (one.id === id ? held.value : one)),
  });
}

/** Forgets a held comment, and the return that it was the reason of. */
export const takeOut = ({ comments, marks }: Review, id: string): Review => ({
  comments: comments.filter((one) => one.id !== id),
  marks: marks.filter(({ comment }) => comment !== id),
});

/** Says of one document that it is fine, or returns it for the reason that the newest held comment on it gives. */
export function markDocument(
  review: Review,
  change: Change,
  actor: Actor,
  mark: Omit<Mark, 'comment'>,
): Outcome {
  const refused = markProblems(change, actor);
  if (refused.length > 0) return err(refused);
  const others = unmark(review, mark).marks;
  if (mark.mark === 'fine') return ok({ ...review, marks: [...others, mark] });
  const reason = review.comments.findLast(
    ({ anchor, text }) => anchor !== undefined && isSame(anchor, mark) && isReason(text),
  );
  if (!reason) return err([tooShort('/comment')]);
  return ok({ ...review, marks: [...others, { ...mark, comment: reason.id }] });
}

/** Says nothing of a document any more; what was written about it stays. */
export const unmark = (review: Review, document: Pick<Document, 'kind' | 'id'>): Review => ({
  ...review,
  marks: review.marks.filter((one) => !isSame(one, document)),
});

function markProblems(change: Change, actor: Actor): readonly Problem[] {
  if (actor.kind !== 'user' || !actor.roles.includes('reviewer')) return [{ code: 'FORBIDDEN' }];
  const state = stateProblems(change);
  if (state.length > 0) return state;
  return change.contributors.includes(actor.id) ? [{ code: 'SELF_APPROVAL' }] : [];
}

const stateProblems = ({ state }: Change): readonly Problem[] =>
  state === 'in-review' || state === 'scheduled' ? [] : [{ code: 'BAD_STATE', state }];

/** By the rules of every comment. */
function written(
  { anchor, ...comment }: HeldComment,
  actor: Actor,
): Result<HeldComment, readonly Problem[]> {
  const place = anchor ? { anchor } : {};
  const thread = openThread({ id: comment.id, changeId: '', ...place }, actor, comment);
  if (!thread.ok) return thread;
  const text = thread.value.comments[0]?.text ?? '';
  return ok({ ...comment, ...place, text });
}

const isReason = (text: string): boolean => text.trim().length >= MIN_COMMENT_LENGTH;

const tooShort = (at: string): Problem => ({
  code: 'VALIDATION',
  at,
  detail: `why it is returned, in at least ${MIN_COMMENT_LENGTH} characters`,
});

const isSame = (a: Pick<Document, 'kind' | 'id'>, b: Pick<Document, 'kind' | 'id'>): boolean =>
  a.kind === b.kind && a.id === b.id;
