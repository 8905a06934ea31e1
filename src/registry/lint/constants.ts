import type { PublishedEntry } from '../entry/entry.ts';

/** Numbers and tables that rules weigh by (lint-rules.md §2). A pack may bring its own. */
export interface Constants {
  /** Literal characters that a pattern needs at least. */
  readonly MIN_LITERALS: number;
  /** Category id → the party its entries are expected to have. */
  readonly PARTY_BY_CATEGORY: Readonly<Record<string, PublishedEntry['party']>>;
  /** 400 days: no browser keeps a cookie longer. */
  readonly MAX_COOKIE_AGE_S: number;
  /** "13 months" as 396 days. */
  readonly MAX_EXEMPT_AGE_S: number;
  /** "25 months" as 761 days. */
  readonly MAX_EXEMPT_DATA_S: number;
  /** What browsers take of a name, in UTF-8. */
  readonly MAX_NAME_OCTETS: number;
  /** What browsers take of one attribute, in UTF-8. */
  readonly MAX_ATTR_OCTETS: number;
  /** Days after which a declaration is looked at again. */
  readonly MAX_REVIEW_AGE_D: number;
  /** Days before its review date on which an exemption is told. */
  readonly EXEMPTION_NOTICE_D: number;
  /** Words that stand for words: in capitals on their own, anywhere in small letters, or as the whole text. */
  readonly PLACEHOLDERS: Readonly<Record<'capitals' | 'phrases' | 'whole', readonly string[]>>;
}

const DAY = 86_400;

export const constants: Constants = {
  MIN_LITERALS: 2,
  PARTY_BY_CATEGORY: { internal: 'first', 'third-party': 'third' },
  MAX_COOKIE_AGE_S: 400 * DAY,
  MAX_EXEMPT_AGE_S: 396 * DAY,
  MAX_EXEMPT_DATA_S: 761 * DAY,
  MAX_NAME_OCTETS: 4096,
  MAX_ATTR_OCTETS: 1024,
  MAX_REVIEW_AGE_D: 366,
  EXEMPTION_NOTICE_D: 30,
  PLACEHOLDERS: {
    capitals: ['TODO', 'TBD'],
    phrases: ['lorem ipsum', 'à compléter'],
    whole: ['pending', 'context', 'n/a'],
  },
};
