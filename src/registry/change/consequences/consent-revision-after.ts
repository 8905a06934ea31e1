import type { RegistryJson } from '../../formats/registry-json.ts';
import type { ConsentOverride } from '../change.ts';
import type { Composed } from './asked.ts';
import { reconsentOf } from './reconsent-of.ts';
import type { ReconsentReason } from './reconsent-rule.ts';

/** The revision to publish, and what the rules gave as reasons. */
export interface ConsentRevision {
  readonly revision: number;
  readonly reasons: readonly ReconsentReason[];
}

/**
 * The consent revision of the release to come; it grows only when visitors are to be asked again (LG035).
 * @param previous undefined before the first release
 * @param override a person's other opinion, which the approval confirmed
 */
export function consentRevisionAfter(
  previous: RegistryJson | undefined,
  next: Composed,
  override?: ConsentOverride,
): ConsentRevision {
  if (previous === undefined) return { revision: 1, reasons: [] };
  const { verdict, reasons } = reconsentOf(previous, next, override);
  return { revision: previous.consentRevision + (verdict ? 1 : 0), reasons };
}
