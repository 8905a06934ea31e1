import type { NamePattern } from '../entry/name-pattern.ts';
import type { NoticeText, PublishedNotice } from './notice.ts';

/** One category as a visitor decides on it. */
export interface NoticeCategory {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** All its entries are exempt in every enabled jurisdiction: shown, not asked. */
  readonly alwaysOn: boolean;
  readonly gpcOptOut: boolean;
  readonly googleConsentMode: readonly string[];
  /** Patterns of its entries that need consent and that a script of the site could delete. */
  readonly names: readonly NamePattern[];
}

/** The first layer of the banner in one locale: `/registry/v1/notice/TAG.json` (banner.md). */
export interface NoticeProjection {
  readonly format: 'cookie-notice';
  readonly formatVersion: '1.0';
  readonly release: number;
  readonly consentRevision: number;
  /** Digest of the registry JSON this was made from, `sha256-<base64>`. */
  readonly digest: string;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly texts: Readonly<Record<NoticeText, string>>;
  /** Absolute, or relative to the address of banner.js's origin: `/policy/en`. */
  readonly policyUrl: string;
  /** Relative to the origin: `/registry/v1/releases/42/notice/en/entries.json`. */
  readonly entriesUrl: string;
  readonly appearance: PublishedNotice['appearance'];
  readonly choice: PublishedNotice['choice'];
  readonly categories: readonly NoticeCategory[];
}

/** One entry as the details layer shows it: every word composed for the locale. */
export interface NoticeEntry {
  readonly id: string;
  readonly category: string;
  readonly provider: string;
  /** Function with its locations: "Authentication (front office and back office)". */
  readonly function: string;
  readonly names: readonly NamePattern[];
  readonly purpose: string;
  readonly duration: string;
  readonly condition?: string;
}

/** The details layer: `/registry/v1/notice/TAG/entries.json`. */
export interface NoticeEntries {
  readonly release: number;
  readonly locale: string;
  /** Words the layer needs beside the entries: labels of the facts shown per entry. */
  readonly labels: Readonly<
    Record<'provider' | 'function' | 'names' | 'purpose' | 'duration', string>
  >;
  readonly entries: readonly NoticeEntry[];
}
