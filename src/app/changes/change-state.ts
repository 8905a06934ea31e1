import type { ChangeState } from '../../registry/index';
import type { Tone } from '../ui/state-badge/state-badge';

/** A state as people see it: approved is derived from the decisions, never stored. */
export type ShownState = ChangeState | 'approved';

const tones: Readonly<Record<ShownState, Tone>> = {
  draft: 'plain',
  'in-review': 'review',
  'changes-requested': 'attention',
  approved: 'live',
  scheduled: 'scheduled',
  published: 'live',
  rejected: 'error',
  withdrawn: 'plain',
};

export const shownState = (change: {
  readonly state: ChangeState;
  readonly approved: boolean;
}): ShownState => (change.state === 'in-review' && change.approved ? 'approved' : change.state);

export const toneOf = (state: ShownState): Tone => tones[state];

export const isOpen = (state: ChangeState): boolean =>
  !['published', 'rejected', 'withdrawn'].includes(state);
