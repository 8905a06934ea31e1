import type { Problem } from '../problem.ts';
import { err, type Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import { move, judge } from './judge.ts';
import { nameProblems } from './limits.ts';

/** Title and description explain a change and are no content: revision and approvals stay. */
export function renameChange(
  change: Change,
  actor: Actor,
  context: Context,
  words: { readonly title?: string; readonly description?: string },
): Result<Change, readonly Problem[]> {
  const attempt = { change, actor, context };
  const title = (words.title ?? change.title).trim();
  const description = (words.description ?? change.description).trim();
  const refused = judge('rename', attempt);
  if (refused.length > 0) return err(refused);
  const problems = nameProblems(title, description);
  return problems.length > 0 ? err(problems) : move('rename', attempt, { title, description });
}
