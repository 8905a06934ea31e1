import { claim } from './claim.ts';
import { approve, reject, requestChanges } from './decide.ts';
import { dropEdit } from './drop-edit.ts';
import { fireSchedule } from './fire-schedule.ts';
import { publishChange } from './publish-change.ts';
import { rebase } from './rebase.ts';
import { saveEdit } from './save-edit.ts';
import { setPublishTime } from './set-publish-time.ts';
import { submit } from './submit.ts';
import { takeBack } from './take-back.ts';
import { unschedule } from './unschedule.ts';
import { withdrawApproval } from './withdraw-approval.ts';
import { withdraw } from './withdraw.ts';

/** The rules under exploration; a mutant replaces one of them. */
export const machine = {
  approve,
  claim,
  dropEdit,
  fireSchedule,
  publishChange,
  rebase,
  reject,
  requestChanges,
  saveEdit,
  setPublishTime,
  submit,
  takeBack,
  unschedule,
  withdraw,
  withdrawApproval,
};
export type Machine = typeof machine;
