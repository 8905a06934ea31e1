import type { TableLayout } from './policy.ts';

/** What a column tells. */
export type PolicyColumn = 'provider' | 'function' | 'names' | 'purpose' | 'duration';

/** Columns per layout, in the order in which they are read. */
export const columnsOf: Readonly<Record<TableLayout, readonly PolicyColumn[]>> = {
  'function-and-location': ['provider', 'function', 'names', 'purpose'],
  duration: ['provider', 'names', 'duration', 'function'],
  full: ['provider', 'function', 'names', 'purpose', 'duration'],
};

/** One cell: its lines in words, one below the other. */
export interface PolicyCell {
  readonly column: PolicyColumn;
  readonly lines: readonly string[];
  /** An https address that the first line leads to. */
  readonly href?: string;
}

export interface PolicyRow {
  /** The entry's id. */
  readonly id: string;
  readonly cells: readonly PolicyCell[];
}

/** One category that declares entries. */
export interface PolicyTable {
  /** The category's id. */
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Whether it is asked for, as a sentence. */
  readonly consent: string;
  readonly caption: string;
  readonly rows: readonly PolicyRow[];
}

/** The policy page of a release in one locale, as data: every word composed, nothing escaped. */
export interface PolicyPage {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly introduction: readonly string[];
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly paragraphs: readonly string[];
  }[];
  readonly tablesHeading: string;
  readonly columns: readonly { readonly column: PolicyColumn; readonly label: string }[];
  readonly tables: readonly PolicyTable[];
  /** Which categories declare nothing, as a sentence; empty when all do. */
  readonly nothingIn: string;
  readonly release: number;
  readonly publishedAt: string;
  /** "Release 3, 25 November 2026". */
  readonly releaseWords: string;
  readonly digestLabel: string;
  readonly languagesLabel: string;
  readonly registryLabel: string;
}
