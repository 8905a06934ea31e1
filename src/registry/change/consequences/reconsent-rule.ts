import type { Asked } from './asked.ts';

/** Why visitors must be asked again. Words are composed by whoever shows it. */
export interface ReconsentReason {
  readonly rule:
    'new-category' | 'new-provider' | 'new-purpose' | 'new-recipient' | 'longer-duration';
  /** The category that the visitor decides on. */
  readonly category: string;
  /** The entry that brings it in; absent where the category itself is new. */
  readonly entry?: string;
  /** Provider or recipient id, purpose in the default locale, or seconds; absent for a category, and for a duration without end. */
  readonly value?: string | number;
}

/** What one rule finds between what visitors agreed to and what they would be told now. */
export type ReconsentRule = (before: Asked, after: Asked) => readonly ReconsentReason[];
