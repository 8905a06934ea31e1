import type { Problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Change, Edit } from './change.ts';
import type { Context } from './context.ts';
import { editProblems, nameProblems, sizeProblems } from './limits.ts';
import { baseProblems } from './save-edit.ts';

export interface NewChange {
  /** `C-` and a number nobody has had. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly edits?: readonly Edit[];
}

/** A draft over what is live. A token's owner is the contributor: no one approves what their token wrote. */
export function createChange(
  { id, title, description = '', edits = [] }: NewChange,
  actor: Actor,
  context: Context,
): Result<Change, readonly Problem[]> {
  const author = authorOf(actor);
  if (!author.ok) return author;
  const problems = [
    ...edits.flatMap((edit) => baseProblems(edit, undefined, context)),
    ...duplicates(edits),
    ...nameProblems(title.trim(), description.trim()),
    ...edits.flatMap(editProblems),
    ...sizeProblems(edits),
  ];
  return problems.length > 0
    ? err(problems)
    : ok(
        draft(
          { id, title: title.trim(), description: description.trim(), edits },
          author.value,
          context,
        ),
      );
}

function authorOf(actor: Actor): Result<string, readonly Problem[]> {
  switch (actor.kind) {
    case 'user':
      return actor.roles.includes('administrator') ? ok(actor.id) : err([{ code: 'FORBIDDEN' }]);
    case 'token':
      return actor.scopes.includes('draft') ? ok(actor.owner) : err([{ code: 'TOKEN_SCOPE' }]);
    case 'public':
    case 'system':
      return err([{ code: 'FORBIDDEN' }]);
  }
}

function draft(
  parts: Pick<Change, 'id' | 'title' | 'description' | 'edits'>,
  author: string,
  { now, liveRelease }: Pick<Context, 'now' | 'liveRelease'>,
): Change {
  return {
    ...parts,
    author,
    contributors: [author],
    revision: 1,
    baseRelease: liveRelease,
    decisions: [],
    acknowledgements: [],
    state: 'draft',
    createdAt: now,
    updatedAt: now,
  };
}

function duplicates(edits: readonly Edit[]): readonly Problem[] {
  const seen = new Set<string>();
  return edits.flatMap(({ kind, id }): Problem[] => {
    const place = `${kind}/${id}`;
    if (seen.has(place)) return [{ code: 'DUPLICATE_ID', kind, id }];
    seen.add(place);
    return [];
  });
}
