/** One field that differs, worded: whatever composes it, this is what is drawn. */
export interface DifferenceRow {
  readonly at: string;
  readonly label: string;
  readonly aside: string;
  readonly note: string;
  readonly shape: 'text' | 'value' | 'list';
  readonly isMono: boolean;
  readonly locale?: string;
  readonly before?: string;
  readonly after?: string;
  readonly says: string;
  readonly states?: { readonly before?: string; readonly after?: string };
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly kept: readonly string[];
}

/** What a rule noticed about a field, worded. */
export interface FieldNote {
  readonly severity: 'error' | 'warning' | 'info';
  readonly words: string;
  /** Where it can be mended. */
  readonly link?: { readonly path: readonly string[]; readonly fragment?: string };
}
