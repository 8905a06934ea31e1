import type { Role } from './actor.ts';
import type { CheckName } from './checks.ts';
import type { ChangeState } from './change.ts';

export const actions = [
  'edit',
  'rename',
  'set-publish-time',
  'acknowledge',
  'override-consent',
  'submit',
  'take-back',
  'approve',
  'withdraw-approval',
  'request-changes',
  'reject',
  'withdraw',
  'unschedule',
  'publish',
  'rebase',
  'claim',
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
const unfinished = [...open, 'scheduled'] as const;

/** Whatever alters content: it wakes a change that was sent back. */
const altering = {
  from: open,
  by: ['administrator'],
  to: { 'changes-requested': 'draft' },
} as const;

/** What must hold for a release, whoever or whatever asks for it. */
export const publishChecks = [
  'not-conflicted',
  'something-to-publish',
  'nothing-blocks',
  'threads-resolved',
  'approved',
] as const satisfies readonly CheckName[];

/** The whole machine as data. Creating has no row: it has no state to start from. */
export const transitions: Readonly<Record<Action, Transition>> = {
  edit: { ...altering, checks: [] },
  'set-publish-time': { ...altering, checks: ['time-ahead'] },
  acknowledge: { ...altering, checks: [] },
  'override-consent': { ...altering, checks: [] },
  rename: {
    from: unfinished,
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
    checks: ['not-own-work', 'as-shown', 'not-conflicted', 'nothing-returned'],
    to: {},
  },
  'withdraw-approval': {
    from: underReview,
    by: ['reviewer'],
    checks: ['own-approval'],
    to: {},
  },
  'request-changes': {
    from: underReview,
    by: ['reviewer'],
    checks: ['as-shown', 'explained-or-returned'],
    to: { 'in-review': 'changes-requested', scheduled: 'changes-requested' },
  },
  reject: {
    from: underReview,
    by: ['reviewer'],
    checks: ['as-shown', 'explained'],
    to: { 'in-review': 'rejected', scheduled: 'rejected' },
  },
  withdraw: {
    from: unfinished,
    by: ['contributor', 'administrator'],
    checks: [],
    to: {
      draft: 'withdrawn',
      'in-review': 'withdrawn',
      'changes-requested': 'withdrawn',
      scheduled: 'withdrawn',
    },
  },
  unschedule: {
    from: ['scheduled'],
    by: ['administrator'],
    checks: [],
    to: { scheduled: 'in-review' },
  },
  publish: {
    from: underReview,
    by: ['administrator'],
    checks: ['time-has-come', ...publishChecks],
    to: { 'in-review': 'published', scheduled: 'published' },
  },
  rebase: {
    from: unfinished,
    by: ['administrator'],
    checks: ['conflicted'],
    to: { 'changes-requested': 'draft', scheduled: 'in-review' },
  },
  claim: {
    from: unfinished,
    by: ['administrator'],
    checks: ['author-gone'],
    to: {},
  },
};
