import type { PublishedEntry } from '../entry/entry.ts';

/** Numbers and tables that rules weigh by (lint-rules.md §2). A pack may bring its own. */
export interface Constants {
  /** Literal characters that a pattern needs at least. */
  readonly MIN_LITERALS: number;
  /** Category id → the party its entries are expected to have. */
  readonly PARTY_BY_CATEGORY: Readonly<Record<string, PublishedEntry['party']>>;
}

export const constants: Constants = {
  MIN_LITERALS: 2,
  PARTY_BY_CATEGORY: { internal: 'first', 'third-party': 'third' },
};
