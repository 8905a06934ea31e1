import type { ConsentOverride } from '../change.ts';
import { askedIn, type Composed } from './asked.ts';
import type { Reconsent } from './consequences.ts';
import { longerDuration } from './longer-duration.ts';
import { newCategory } from './new-category.ts';
import { newProvider } from './new-provider.ts';
import { newPurpose } from './new-purpose.ts';
import { newRecipient } from './new-recipient.ts';
import type { ReconsentRule } from './reconsent-rule.ts';

const rules: readonly ReconsentRule[] = [
  newCategory,
  newProvider,
  newPurpose,
  newRecipient,
  longerDuration,
];

/**
 * Whether visitors are asked again, with the reasons by rule, then entry. Before the first release nobody
 * was asked, so nobody is asked again.
 * @param override a person's other opinion; it decides
 */
export function reconsentOf(
  previous: Composed | undefined,
  next: Composed,
  override?: ConsentOverride,
): Reconsent {
  if (previous === undefined) return { needed: false, reasons: [], verdict: false };
  const [before, after] = [askedIn(previous), askedIn(next)];
  const reasons = rules.flatMap((rule) => rule(before, after));
  const needed = reasons.length > 0;
  return {
    needed,
    reasons,
    ...(override && { override }),
    verdict: override?.asksAgain ?? needed,
  };
}
