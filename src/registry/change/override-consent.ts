import type { Problem } from '../problem.ts';
import { err, ok, type Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import { judge, move } from './judge.ts';
import { MIN_REASON_LENGTH } from './acknowledge.ts';
import { altered } from './save-edit.ts';

/**
 * Says for a reason what the rules did not say: that visitors are, or are not, asked again. Content like an edit.
 * @param wanted undefined leaves it to the rules again; where they have it already, nothing changes
 */
export function overrideConsent(
  change: Change,
  actor: Actor,
  context: Context,
  wanted: { readonly asksAgain: boolean; readonly reason: string } | undefined,
): Result<Change, readonly Problem[]> {
  const { consentOverride: _before, ...rest } = change;
  const person = actor.kind === 'user' ? actor.id : '';
  const reason = wanted?.reason.trim() ?? '';
  const next: Change = wanted
    ? {
        ...rest,
        consentOverride: { asksAgain: wanted.asksAgain, reason, person, at: context.now },
      }
    : rest;
  const refused = judge('override-consent', { change, actor, context });
  if (refused.length > 0) return err(refused);
  if (!wanted && !change.consentOverride) return ok(change);
  if (wanted && reason.length < MIN_REASON_LENGTH) {
    return err([{ code: 'VALIDATION', at: '/reason', detail: 'at least 20 characters' }]);
  }
  return move(
    'override-consent',
    { change: next, actor, context },
    altered(change, actor, change.edits),
  );
}
