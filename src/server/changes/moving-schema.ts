import { transitions, type Action, type Transition } from '../../registry/index.ts';
import { operation } from '../http/operation.ts';
import type { ProblemCode } from '../http/problem-schema.ts';
import { ChangeParams } from './change-params.ts';
import { ChangeView } from './change-view.ts';

type Moving = Exclude<Action, 'edit' | 'rename'>;

type Words = readonly [operationId: string, summary: string];
const told: Readonly<Record<Moving, Words>> = {
  submit: ['submitChange', 'Hands a change to the reviewers'],
  'take-back': ['takeChangeBack', 'Takes a change back from review'],
  'set-publish-time': [
    'setPublishTime',
    'Sets when a change goes live by itself, or takes the time away',
  ],
  acknowledge: ['acknowledgeFinding', 'Gives the reason why a finding may stand'],
  'override-consent': ['overrideConsent', 'Says for a reason whether visitors are asked again'],
  'withdraw-approval': ['withdrawApproval', 'Takes an approval back'],
  unschedule: ['unscheduleChange', 'Unlocks a change that waits for its time'],
  rebase: ['rebaseChange', 'Moves a change onto what is live now'],
  claim: ['claimChange', 'Takes over the change of somebody who left'],
  withdraw: ['withdrawChange', 'Gives a change up'],
  approve: ['approveChange', 'Approves exactly what is shown'],
  'request-changes': ['requestChanges', 'Sends a change back, and says why'],
  reject: ['rejectChange', 'Refuses a change for good, and says why'],
  publish: ['publishChange', 'Makes a change live: the next release'],
};

/** What a check of the workflow answers when it fails. */
const failing: Readonly<Record<Transition['checks'][number], ProblemCode>> = {
  'not-own-work': 'SELF_APPROVAL',
  'as-shown': 'STALE_REVISION',
  'not-conflicted': 'CONFLICT',
  'nothing-returned': 'VALIDATION',
  explained: 'VALIDATION',
  'explained-or-returned': 'VALIDATION',
  'something-to-publish': 'NOTHING_TO_PUBLISH',
  'ready-for-review': 'BLOCKED_BY_FINDINGS',
  'nothing-blocks': 'BLOCKED_BY_FINDINGS',
  'threads-resolved': 'UNRESOLVED_THREADS',
  'time-has-come': 'BAD_STATE',
  'author-gone': 'BAD_STATE',
  'own-approval': 'BAD_STATE',
  conflicted: 'BAD_STATE',
  'time-ahead': 'VALIDATION',
  approved: 'NOT_APPROVED',
};

/** These judge what came with the request. */
const withInput: readonly Action[] = [
  'acknowledge',
  'approve',
  'override-consent',
  'rebase',
  'set-publish-time',
];

/** Refused while a time waits. */
const altering: readonly Action[] = ['acknowledge', 'override-consent', 'set-publish-time'];

/**
 * How a move is described: it answers the change as it stands after it, or what its row of the table checks.
 * @param words of the operation, where an action has two
 */
export function movingSchema(action: Moving, words: Words = told[action]) {
  const [operationId, summary] = words;
  const checked = transitions[action].checks.map((check) => failing[check]);
  const given = withInput.includes(action) ? (['VALIDATION'] as const) : [];
  const locked = altering.includes(action) ? (['UNSCHEDULE_FIRST'] as const) : [];
  return {
    ...operation(operationId, {
      tag: 'Changes',
      summary,
      problems: [
        ...new Set<ProblemCode>(['NOT_FOUND', 'BAD_STATE', ...checked, ...given, ...locked]),
      ],
      headers: ['ETag'],
    }),
    params: ChangeParams,
    response: { 200: ChangeView },
  };
}
