import { singleKinds } from '../catalogue/document.ts';
import type { Problem } from '../problem.ts';
import type { Edit } from './change.ts';
import { contentLength } from './content.ts';

export const MAX_EDITS = 10_000;
/** UTF-16 code units of the canonical content. */
export const MAX_CONTENT_LENGTH = 20_000_000;

/** Read in lists, mails and logs: on one line, and in the order it is written (UAX #9, explicit formatting). */
const unreadable = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const readable = /[\p{Letter}\p{Number}\p{Symbol}\p{Punctuation}]/u;

const invalid = (at: string, detail: string): Problem => ({ code: 'VALIDATION', at, detail });

export function nameProblems(title: string, description: string): readonly Problem[] {
  return [
    ...(title.length < 3 || title.length > 200
      ? [invalid('/title', 'between 3 and 200 characters')]
      : []),
    ...(unreadable.test(title) || !readable.test(title)
      ? [invalid('/title', 'words on one line, without control characters')]
      : []),
    ...(description.length > 10_000 ? [invalid('/description', 'at most 10000 characters')] : []),
  ];
}

export function sizeProblems(edits: readonly Edit[]): readonly Problem[] {
  if (edits.length > MAX_EDITS) return [invalid('/edits', `at most ${MAX_EDITS} edits`)];
  return contentLength({ revision: 1, edits, acknowledgements: [] }) > MAX_CONTENT_LENGTH
    ? [invalid('/edits', `at most ${MAX_CONTENT_LENGTH} characters`)]
    : [];
}

/** An edit that could never apply, whatever is live: its operation, base and id contradict one another. */
export function editProblems({ kind, id, op, baseVersion }: Edit): readonly Problem[] {
  const single = (singleKinds as readonly string[]).includes(kind);
  return [
    ...((op === 'create') === (baseVersion === 0)
      ? []
      : [invalid('/baseVersion', '0 for a new document, the live version for any other')]),
    ...(single && id !== 'main' ? [invalid('/id', 'the only one of its kind is called main')] : []),
    ...(single && op === 'delete' ? [invalid('/op', 'the only one of its kind stays')] : []),
  ];
}
