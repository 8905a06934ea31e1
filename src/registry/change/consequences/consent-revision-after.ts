import type { RegistryJson } from '../../formats/registry-json.ts';
import { askedIn, type Composed } from './asked.ts';
import { longerDuration } from './longer-duration.ts';
import { newCategory } from './new-category.ts';
import { newProvider } from './new-provider.ts';
import { newPurpose } from './new-purpose.ts';
import { newRecipient } from './new-recipient.ts';
import type { ReconsentReason, ReconsentRule } from './reconsent-rule.ts';

const rules: readonly ReconsentRule[] = [
  newCategory,
  newProvider,
  newPurpose,
  newRecipient,
  longerDuration,
];

/** The verdict, with its reasons by rule, then entry. */
export interface ConsentRevision {
  readonly revision: number;
  readonly reasons: readonly ReconsentReason[];
}

/**
 * The consent revision of the release to come; it grows only when visitors must be asked again (LG035).
 * @param previous undefined before the first release
 */
export function consentRevisionAfter(
  previous: RegistryJson | undefined,
  next: Composed,
): ConsentRevision {
  if (previous === undefined) return { revision: 1, reasons: [] };
  const before = askedIn(previous);
  const after = askedIn(next);
  const reasons = rules.flatMap((rule) => rule(before, after));
  return { revision: previous.consentRevision + (reasons.length > 0 ? 1 : 0), reasons };
}
