import type { Role } from './actor.ts';
import type { CheckName } from './checks.ts';
import type { ChangeState } from './change.ts';

export const actions = [
  'edit',
  'rename',
  'submit',
  'take-back',
  'approve',
  'request-changes',
  'reject',
  'withdraw',
  'publish',
] as const;
export type Action = (typeof actions)[number];

/** One row of the table in workflow.md. */
export interface Transition {
  readonly from: readonly ChangeState[];
  /** A person passes by any of these; no token passes any of them. */
  readonly by: readonly ('contributor' | Role)[];
  /** Asked after permission and state, in the order of `checkNames`. */
  readonly checks: readonly CheckName[];
  /** The state reached; a state that is not named stays. */
  readonly to: Partial<Record<ChangeState, ChangeState>>;
}

const open = ['draft', 'in-review', 'changes-requested'] as const;
const underReview = ['in-review', 'scheduled'] as const;

/** The whole machine as data. Creating has no row: it has no state to start from. */
export const transitions: Readonly<Record<Action, Transition>> = {
  edit: {
    from: open,
    by: ['administrator'],
    checks: [],
    to: { 'changes-requested': 'draft' },
  },
  rename: {
    from: [...open, 'scheduled'],
    by: ['administrator'],
    checks: [],
    to: {},
  },
  submit: {
    from: ['draft', 'changes-requested'],
    by: ['contributor'],
    checks: ['not-conflicted', 'something-to-publish', 'ready-for-review'],
    to: { draft: 'in-review', 'changes-requested': 'in-review' },
  },
  'take-back': {
    from: ['in-review'],
    by: ['contributor'],
    checks: [],
    to: { 'in-review': 'draft' },
  },
  approve: {
    from: ['in-review'],
    by: ['reviewer'],
    checks: ['not-own-work', 'as-shown', 'not-conflicted'],
    to: {},
  },
  'request-changes': {
    from: underReview,
    by: ['reviewer'],
    checks: ['as-shown', 'explained'],
    to: { 'in-review': 'changes-requested', scheduled: 'changes-requested' },
  },
  reject: {
    from: underReview,
    by: ['reviewer'],
    checks: ['as-shown', 'explained'],
    to: { 'in-review': 'rejected', scheduled: 'rejected' },
  },
  withdraw: {
    from: [...open, 'scheduled'],
    by: ['contributor', 'administrator'],
    checks: [],
    to: {
      draft: 'withdrawn',
      'in-review': 'withdrawn',
      'changes-requested': 'withdrawn',
      scheduled: 'withdrawn',
    },
  },
  publish: {
    from: underReview,
    by: ['administrator'],
    checks: ['not-conflicted', 'something-to-publish', 'free-of-errors', 'approved'],
    to: { 'in-review': 'published', scheduled: 'published' },
  },
};
