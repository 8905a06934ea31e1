import type {
  Change,
  EntryBody,
  LocalisedText,
  NamePattern,
  Severity,
  TextState,
} from '../../registry/index.ts';

export const rowStates = ['new', 'live', 'changed', 'retired'] as const;
export type RowState = (typeof rowStates)[number];

/** One entry as the list shows it: what is live, with a change laid over it. */
export interface EntryRow {
  readonly id: string;
  readonly names: readonly NamePattern[];
  readonly provider?: { readonly id: string; readonly name: string };
  readonly category?: { readonly id: string; readonly label: LocalisedText };
  readonly function?: LocalisedText;
  readonly locations: readonly string[];
  readonly duration?: NonNullable<EntryBody['duration']>;
  /** The worst state of the entry's texts, per published locale. */
  readonly texts: Readonly<Record<string, TextState>>;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly state: RowState;
  /** Live since this release. */
  readonly release?: number;
  /** The change that touches it and is not over; one's own before any other. */
  readonly change?: Pick<Change, 'id' | 'title' | 'state'> & { readonly mine: boolean };
  /** RFC 3339 UTC. */
  readonly updatedAt?: string;
}

/** A row with what filters and sorting read. */
export interface IndexedRow {
  readonly row: EntryRow;
  /** Every word a search may find, in lower case. */
  readonly words: string;
  /** Gone from the live catalogue in an earlier release: shown to whoever asks for it. */
  readonly isPast: boolean;
}
