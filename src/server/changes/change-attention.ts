import { blockersOf, type Change, type Context } from '../../registry/index.ts';
import { isOver, type ChangeStanding } from './change-standing.ts';

export const attentions = ['conflicted', 'blocked', 'schedule-failed', 'author-gone'] as const;
export type Attention = (typeof attentions)[number];

/** Why somebody has to look after a change; nothing for one that is over. Derived, never stored (workflow.md). */
export function attentionOf(
  change: Change,
  context: Context,
  { conflicts }: Pick<ChangeStanding, 'conflicts'>,
): readonly Attention[] {
  if (isOver(change.state)) return [];
  const holds: Readonly<Record<Attention, boolean>> = {
    conflicted: conflicts.length > 0,
    blocked: blockersOf(change, context).length > 0,
    'schedule-failed': change.scheduleFailure !== undefined,
    'author-gone': context.standing(change.author)?.active !== true,
  };
  return attentions.filter((one) => holds[one]);
}
