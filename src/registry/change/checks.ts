import { canonicalText } from '../release/canonical-text.ts';
import type { Problem } from '../problem.ts';
import type { Actor } from './actor.ts';
import { approvalsOf, isApproved } from './approvals.ts';
import type { Change, Edit } from './change.ts';
import { conflictsOf } from './conflicts.ts';
import type { Context } from './context.ts';

/** What a reviewer had on the screen, and says about it. */
export interface Verdict {
  readonly revision: number;
  /** `sha256-<base64>`, as it came with the page. */
  readonly contentHash: string;
  readonly comment?: string;
}

/** Somebody wants something of a change. */
export interface Attempt {
  readonly change: Change;
  readonly actor: Actor;
  readonly context: Context;
  readonly verdict?: Verdict;
}

/** In the order in which they answer (workflow.md, Order of checks). */
export const checkNames = [
  'not-own-work',
  'as-shown',
  'not-conflicted',
  'explained',
  'something-to-publish',
  'ready-for-review',
  'free-of-errors',
  'approved',
] as const;
export type CheckName = (typeof checkNames)[number];

export const MIN_COMMENT_LENGTH = 10;

export const checks: Readonly<Record<CheckName, (attempt: Attempt) => readonly Problem[]>> = {
  'not-own-work': ({ change, actor }) =>
    actor.kind === 'user' && change.contributors.includes(actor.id)
      ? [{ code: 'SELF_APPROVAL' }]
      : [],

  'as-shown': ({ change: { revision }, context: { contentHash }, verdict }) =>
    verdict?.revision === revision && verdict.contentHash === contentHash
      ? []
      : [{ code: 'STALE_REVISION', revision, contentHash }],

  'not-conflicted': ({ change, context }) => conflictsOf(change, context.liveVersion),

  explained: ({ verdict }) =>
    (verdict?.comment ?? '').trim().length >= MIN_COMMENT_LENGTH
      ? []
      : [{ code: 'VALIDATION', at: '/comment', detail: 'at least 10 characters' }],

  'something-to-publish': ({ change, context }) =>
    change.edits.some((edit) => isReal(edit, context)) ? [] : [{ code: 'NOTHING_TO_PUBLISH' }],

  // What only a reviewer may set aside travels along to the reviewer (lint-rules.md §4).
  'ready-for-review': ({ context }) =>
    blocked(context.errors.filter(({ aside }) => aside !== 'reviewer' && aside !== 'both')),

  'free-of-errors': ({ context }) => blocked(context.errors),

  approved: ({ change, context }) =>
    isApproved(change, context)
      ? []
      : [
          {
            code: 'NOT_APPROVED',
            approvals: approvalsOf(change, context.contentHash, context.standing).length,
            needed: context.approvalsNeeded,
          },
        ],
};

function isReal(edit: Edit, { live }: Context): boolean {
  if (edit.op !== 'update') return true;
  const before = live[edit.kind].get(edit.id);
  return before === undefined || canonicalText(before) !== canonicalText(edit.body);
}

function blocked(errors: Context['errors']): readonly Problem[] {
  const rules = [...new Set(errors.map(({ rule }) => rule))].sort();
  return rules.length === 0 ? [] : [{ code: 'BLOCKED_BY_FINDINGS', findings: rules }];
}
