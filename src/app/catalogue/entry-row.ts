import type {
  ChangeState,
  Duration,
  LocalisedText,
  NamePattern,
  Severity,
  TextState,
} from '../../registry/index';

export type EntryState = 'new' | 'live' | 'changed' | 'retired';

/** One entry of the list: what is live with the reader's own open change laid over it. */
export interface EntryRow {
  readonly id: string;
  readonly names: readonly NamePattern[];
  readonly provider?: { readonly id: string; readonly name: string };
  readonly category?: { readonly id: string; readonly label: LocalisedText };
  readonly function?: LocalisedText;
  readonly locations: readonly string[];
  readonly duration?: Duration;
  /** Worst state of its texts, per published locale. */
  readonly texts: Readonly<Record<string, TextState>>;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly state: EntryState;
  /** Live since this release. */
  readonly release?: number;
  readonly change?: {
    readonly id: string;
    readonly title: string;
    readonly state: ChangeState;
    readonly mine: boolean;
  };
  /** RFC 3339 UTC. */
  readonly updatedAt?: string;
}

export interface EntryPage {
  readonly items: readonly EntryRow[];
  /** Rows that pass the filters. */
  readonly total: number;
  readonly unfiltered: number;
  readonly page: number;
  readonly size: number;
  readonly counts: {
    readonly all: number;
    readonly needsAttention: number;
    readonly mine: number;
    /** Locale → entries without words in it. */
    readonly missing: Readonly<Record<string, number>>;
  };
}
