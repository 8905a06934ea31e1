import type { Problem } from '../problem.ts';
import type { Change } from './change.ts';
import { checkNames, checks } from './checks.ts';
import type { Context } from './context.ts';
import { publishChecks } from './transitions.ts';

/** Up to here a late schedule still goes live, and says how late (workflow.md, Schedules). */
export const MAX_LATE_SECONDS = 15 * 60;

export type Fired =
  /** The change as published; whoever calls applies its edits in the same transaction. */
  | { readonly outcome: 'published'; readonly change: Change; readonly lateSeconds: number }
  /** Back in review, with the reason. */
  | { readonly outcome: 'failed'; readonly change: Change; readonly problems: readonly Problem[] };

/** @returns undefined when the change does not wait, or its time has not come */
export function fireSchedule(change: Change, context: Context): Fired | undefined {
  const { publishAt, state } = change;
  if (state !== 'scheduled' || publishAt === undefined || context.now < publishAt.at) {
    return undefined;
  }
  const lateSeconds = (Date.parse(context.now) - Date.parse(publishAt.at)) / 1000;
  const problems = problemsOf(change, context, lateSeconds);
  const updatedAt = context.now;
  if (problems.length > 0) {
    const scheduleFailure = { at: context.now, lateSeconds, problems };
    const failed: Change = { ...change, state: 'in-review', updatedAt, scheduleFailure };
    return { outcome: 'failed', change: failed, problems };
  }
  const published: Change = {
    ...change,
    state: 'published',
    updatedAt,
    release: context.liveRelease + 1,
  };
  return { outcome: 'published', change: published, lateSeconds };
}

/** Everything that publishing asks, and that it is not too late. */
function problemsOf(change: Change, context: Context, lateSeconds: number): readonly Problem[] {
  if (lateSeconds > MAX_LATE_SECONDS) return [{ code: 'SCHEDULE_MISSED', lateSeconds }];
  const asked: readonly string[] = publishChecks;
  for (const name of checkNames) {
    const problems = asked.includes(name)
      ? checks[name]({ change, actor: { kind: 'system' }, context })
      : [];
    if (problems.length > 0) return problems;
  }
  return [];
}
