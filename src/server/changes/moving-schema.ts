import { transitions, type Action, type Transition } from '../../registry/index.ts';
import { operation } from '../http/operation.ts';
import type { ProblemCode } from '../http/problem-schema.ts';
import { ChangeParams } from './change-params.ts';
import { ChangeView } from './change-view.ts';

type Moving = Exclude<Action, 'edit' | 'rename'>;

const told: Readonly<Record<Moving, readonly [operationId: string, summary: string]>> = {
  submit: ['submitChange', 'Hands a change to the reviewers'],
  'take-back': ['takeChangeBack', 'Takes a change back from review'],
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
  explained: 'VALIDATION',
  'something-to-publish': 'NOTHING_TO_PUBLISH',
  'ready-for-review': 'BLOCKED_BY_FINDINGS',
  'free-of-errors': 'BLOCKED_BY_FINDINGS',
  approved: 'NOT_APPROVED',
};

/** How a move is described: it answers the change as it stands after it, or what its row of the table checks. */
export function movingSchema(action: Moving) {
  const [operationId, summary] = told[action];
  const checked = transitions[action].checks.map((check) => failing[check]);
  return {
    ...operation(operationId, {
      tag: 'Changes',
      summary,
      problems: ['NOT_FOUND', 'BAD_STATE', ...checked],
      headers: ['ETag'],
    }),
    params: ChangeParams,
    response: { 200: ChangeView },
  };
}
