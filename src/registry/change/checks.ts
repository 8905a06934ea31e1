import { canonicalText } from '../release/canonical-text.ts';
import type { Problem } from '../problem.ts';
import type { Actor } from './actor.ts';
import { approvalsOf, isApproved } from './approvals.ts';
import type { Acknowledgement, Change, Edit, Mark, PublishTime } from './change.ts';
import { conflictsOf } from './conflicts.ts';
import type { Context } from './context.ts';
import { blockersOf } from './set-aside.ts';
import { timeProblems } from './publish-time.ts';

/** What a reviewer had on the screen, and says about it. */
export interface Verdict {
  readonly revision: number;
  /** `sha256-<base64>`, as it came with the page. */
  readonly contentHash: string;
  readonly comment?: string;
  /** With an approval: findings that only a reviewer may set aside. */
  readonly setAside?: readonly Pick<Acknowledgement, 'key' | 'reason' | 'until'>[];
  /** What they think of single documents, as these are now. */
  readonly marks?: readonly Mark[];
}

/** Somebody wants something of a change. */
export interface Attempt {
  readonly change: Change;
  readonly actor: Actor;
  readonly context: Context;
  readonly verdict?: Verdict;
  /** The time asked for. */
  readonly publishAt?: PublishTime;
}

/** In the order in which they answer (workflow.md, Order of checks). */
export const checkNames = [
  'time-has-come',
  'author-gone',
  'own-approval',
  'conflicted',
  'not-own-work',
  'as-shown',
  'not-conflicted',
  'nothing-returned',
  'explained',
  'explained-or-returned',
  'time-ahead',
  'something-to-publish',
  'ready-for-review',
  'nothing-blocks',
  'threads-resolved',
  'approved',
] as const;
export type CheckName = (typeof checkNames)[number];

export const MIN_COMMENT_LENGTH = 10;

export const checks: Readonly<Record<CheckName, (attempt: Attempt) => readonly Problem[]>> = {
  'time-has-come': ({ change: { state, publishAt }, context: { now } }) =>
    publishAt !== undefined && now < publishAt.at
      ? [{ code: 'BAD_STATE', state, publishAt: publishAt.at }]
      : [],

  'author-gone': ({ change: { author, state }, context: { standing } }) =>
    standing(author)?.active === true ? [{ code: 'BAD_STATE', state }] : [],

  'own-approval': ({ change, actor, context: { contentHash, standing } }) =>
    approvalsOf(change, contentHash, standing).some(
      ({ person }) => actor.kind === 'user' && actor.id === person,
    )
      ? []
      : [{ code: 'BAD_STATE', state: change.state }],

  conflicted: ({ change, context }) =>
    conflictsOf(change, context.liveVersion).length > 0
      ? []
      : [{ code: 'BAD_STATE', state: change.state }],

  'not-own-work': ({ change, actor }) =>
    actor.kind === 'user' && change.contributors.includes(actor.id)
      ? [{ code: 'SELF_APPROVAL' }]
      : [],

  'as-shown': ({ change: { revision }, context: { contentHash }, verdict }) =>
    verdict?.revision === revision && verdict.contentHash === contentHash
      ? []
      : [{ code: 'STALE_REVISION', revision, contentHash }],

  'not-conflicted': ({ change, context }) => conflictsOf(change, context.liveVersion),

  'nothing-returned': ({ verdict }) =>
    (verdict?.marks ?? []).flatMap(({ mark, kind, id }, index) =>
      mark === 'returned'
        ? [{ code: 'VALIDATION', at: `/marks/${index}`, detail: `${kind}/${id} is returned` }]
        : [],
    ),

  explained: ({ verdict }) => explainProblems(verdict),

  // Each returned document has a comment that says why.
  'explained-or-returned': ({ verdict }) =>
    verdict?.marks?.some(({ mark }) => mark === 'returned') === true
      ? []
      : explainProblems(verdict),

  'time-ahead': ({ publishAt, context }) => (publishAt ? timeProblems(publishAt, context.now) : []),

  'something-to-publish': ({ change, context }) =>
    change.edits.some((edit) => isReal(edit, context)) ? [] : [{ code: 'NOTHING_TO_PUBLISH' }],

  // What only a reviewer may set aside travels along to the reviewer (lint-rules.md §4).
  'ready-for-review': ({ context }) =>
    blocked(
      context.findings.filter(
        ({ severity, aside }) => severity === 'error' && aside !== 'reviewer' && aside !== 'both',
      ),
    ),

  'nothing-blocks': ({ change, context }) => blocked(blockersOf(change, context)),

  'threads-resolved': ({ context: { threadsBlock, openThreads } }) =>
    threadsBlock && openThreads > 0 ? [{ code: 'UNRESOLVED_THREADS', threads: openThreads }] : [],

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

const explainProblems = (verdict: Verdict | undefined): readonly Problem[] =>
  (verdict?.comment ?? '').trim().length >= MIN_COMMENT_LENGTH
    ? []
    : [{ code: 'VALIDATION', at: '/comment', detail: 'at least 10 characters' }];

function isReal(edit: Edit, { live }: Context): boolean {
  if (edit.op !== 'update') return true;
  const before = live[edit.kind].get(edit.id);
  return before === undefined || canonicalText(before) !== canonicalText(edit.body);
}

function blocked(findings: Context['findings']): readonly Problem[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  return rules.length === 0 ? [] : [{ code: 'BLOCKED_BY_FINDINGS', findings: rules }];
}
