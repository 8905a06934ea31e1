import type { ConsentRule } from '../category/category.ts';
import { covers } from '../settings/jurisdictions.ts';
import { attestations } from './entry.ts';

export type Consent = 'required' | 'exempt';

/** What consent depends on of an entry; drafts may lack members of the exemption. */
export interface ExemptableEntry {
  readonly exemption?: {
    readonly criterion?: string;
    readonly jurisdictions?: readonly string[];
    readonly attestations?: readonly string[];
  };
}
export interface ConsentingCategory {
  readonly consent?: ConsentRule;
}

/**
 * Whether an entry needs consent in one jurisdiction (formats.md §1).
 * Banner, policy page, exporters and lint all call it. What is not known needs consent.
 */
export function effectiveConsent(
  entry: ExemptableEntry,
  category: ConsentingCategory | undefined,
  jurisdiction: string,
): Consent {
  if (category?.consent === 'exempt') return 'exempt';
  if (category?.consent !== 'exempt-when-anonymised') return 'required';
  return isAnonymised(entry, jurisdiction) ? 'exempt' : 'required';
}

/** The strictest answer over all enabled jurisdictions; without any, an exemption has no ground. */
export function strictestConsent(
  entry: ExemptableEntry,
  category: ConsentingCategory | undefined,
  jurisdictions: readonly string[],
): Consent {
  const enabled = jurisdictions.length === 0 ? [''] : jurisdictions;
  const isExempt = enabled.every((one) => effectiveConsent(entry, category, one) === 'exempt');
  return isExempt ? 'exempt' : 'required';
}

function isAnonymised({ exemption }: ExemptableEntry, jurisdiction: string): boolean {
  if (!exemption?.jurisdictions?.some((named) => covers(named, jurisdiction))) return false;
  if (exemption.criterion === 'appearance') return jurisdiction === 'GB';
  return (
    exemption.criterion === 'audience-measurement' &&
    attestations.every((one) => exemption.attestations?.includes(one))
  );
}
