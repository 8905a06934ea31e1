import type { Document } from '../catalogue/document.ts';
import type { Problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { Actor } from './actor.ts';

export const MAX_COMMENT_LENGTH = 10_000;

/** What a thread is about; without one it is about the change as a whole. */
export interface Anchor extends Pick<Document, 'kind' | 'id'> {
  /** JSON Pointer of a field, as differences name it: `/purpose/fr`, `/sections/kinds/body/fr`. */
  readonly path?: string;
}

export interface Comment {
  readonly id: string;
  readonly person: string;
  readonly at: string;
  /** Plain text. */
  readonly text: string;
  /** The revision that was on the screen. */
  readonly revision: number;
  /** Words proposed for the text at the anchor's path. */
  readonly suggestion?: string;
  /** Set when an author took the suggestion over. */
  readonly applied?: { readonly person: string; readonly at: string };
}

export interface Thread {
  readonly id: string;
  readonly changeId: string;
  readonly anchor?: Anchor;
  readonly comments: readonly Comment[];
  readonly resolved?: { readonly person: string; readonly at: string };
}

type Outcome = Result<Thread, readonly Problem[]>;

/** A first comment; whoever may read may comment, in any state of the change. */
export function openThread(
  place: Pick<Thread, 'id' | 'changeId' | 'anchor'>,
  actor: Actor,
  comment: Omit<Comment, 'person' | 'applied'>,
): Outcome {
  const written = writtenBy(actor, comment, place.anchor);
  return written.ok ? ok({ ...place, comments: [written.value] }) : written;
}

/** A further comment; a resolved thread opens again, since somebody has something to add. */
export function reply(
  { resolved: _over, ...thread }: Thread,
  actor: Actor,
  comment: Omit<Comment, 'person' | 'applied'>,
): Outcome {
  const written = writtenBy(actor, comment, thread.anchor);
  return written.ok ? ok({ ...thread, comments: [...thread.comments, written.value] }) : written;
}

/** Nothing more to say. Saying so twice changes nothing. */
export function resolve(thread: Thread, actor: Actor, at: string): Outcome {
  if (actor.kind !== 'user') return err([{ code: 'FORBIDDEN' }]);
  return ok(thread.resolved ? thread : { ...thread, resolved: { person: actor.id, at } });
}

/** Takes back that there was nothing more to say. */
export function reopen(thread: Thread, actor: Actor): Outcome {
  if (actor.kind !== 'user') return err([{ code: 'FORBIDDEN' }]);
  const { resolved: _over, ...open } = thread;
  return ok(thread.resolved ? open : thread);
}

/** Notes that an author took the suggestion over; that settles the thread. The edit itself goes the way of every edit. */
export function markApplied(thread: Thread, commentId: string, person: string, at: string): Thread {
  const applied = { person, at };
  return {
    ...thread,
    comments: thread.comments.map((one) => (one.id === commentId ? { ...one, applied } : one)),
    resolved: applied,
  };
}

function writtenBy(
  actor: Actor,
  comment: Omit<Comment, 'person' | 'applied'>,
  anchor: Anchor | undefined,
): Result<Comment, readonly Problem[]> {
  if (actor.kind !== 'user' || actor.roles.length === 0) return err([{ code: 'FORBIDDEN' }]);
  const text = comment.text.trim();
  const problems = [...textProblems(text, comment.suggestion), ...anchorProblems(comment, anchor)];
  return problems.length > 0 ? err(problems) : ok({ ...comment, text, person: actor.id });
}

const invalid = (at: string, detail: string): Problem => ({ code: 'VALIDATION', at, detail });

function textProblems(text: string, suggestion: string | undefined): readonly Problem[] {
  const isSilent = text === '' && suggestion === undefined;
  return [
    ...(isSilent ? [invalid('/text', 'say something')] : []),
    ...(text.length > MAX_COMMENT_LENGTH
      ? [invalid('/text', `at most ${MAX_COMMENT_LENGTH} characters`)]
      : []),
    ...((suggestion ?? '').length > MAX_COMMENT_LENGTH
      ? [invalid('/suggestion', `at most ${MAX_COMMENT_LENGTH} characters`)]
      : []),
  ];
}

const anchorProblems = ({ suggestion }: Pick<Comment, 'suggestion'>, anchor: Anchor | undefined) =>
  suggestion !== undefined && anchor?.path === undefined
    ? [invalid('/suggestion', 'belongs to a field')]
    : [];
