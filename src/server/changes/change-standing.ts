import {
  approvalsOf,
  conflictsOf,
  isApproved,
  terminalStates,
  type Change,
  type ChangeState,
  type Context,
} from '../../registry/index.ts';

/** Where a change stands today: derived on every question, never stored (workflow.md). */
export interface ChangeStanding {
  readonly approved: boolean;
  readonly approvals: number;
  readonly approvalsNeeded: number;
  readonly conflicts: ReturnType<typeof conflictsOf>;
  /** Nobody but its contributors stands, or stood, behind it. */
  readonly noSecondPerson: boolean;
}

export const isOver = (state: ChangeState): boolean =>
  (terminalStates as readonly ChangeState[]).includes(state);

export function standingOf(change: Change, context: Context): ChangeStanding {
  if (change.state === 'published') return publishedStanding(change, context);
  const { approvalsNeeded, contentHash, standing } = context;
  const over = isOver(change.state);
  return {
    approved: !over && isApproved(change, context),
    approvals: approvalsOf(change, contentHash, standing).length,
    approvalsNeeded,
    conflicts: over ? [] : conflictsOf(change, context.liveVersion),
    noSecondPerson: approvalsNeeded === 0,
  };
}

/** Once published, what counted then counts for ever: roles that were lost since change nothing. */
function publishedStanding(change: Change, { contentHash }: Context): ChangeStanding {
  const approvals = approvalsOf(change, contentHash, () => reviewerThen).length;
  return {
    approved: true,
    approvals,
    approvalsNeeded: approvals,
    conflicts: [],
    noSecondPerson: approvals === 0,
  };
}
const reviewerThen = { active: true, roles: ['reviewer'] } as const;
