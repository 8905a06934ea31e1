/** One event as the chain holds it, with what it is about. */
export interface AuditRow {
  readonly seq: number;
  readonly at: string;
  /** A pseudonym, `system` or `public`. */
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  /** Canonical JSON, as hashed. */
  readonly payload: string;
  readonly prev: string;
  readonly hash: string;
  readonly change?: { readonly id: string; readonly title: string };
  readonly release?: number;
}

/** Pseudonym → name. */
export type Names = Readonly<Record<string, string>>;

export interface AuditAnswer {
  readonly items: readonly AuditRow[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly people: Names;
  readonly actions: readonly string[];
}

export type ChainBreak =
  | { readonly kind: 'gap'; readonly after: number; readonly found: number }
  | { readonly kind: 'duplicate' | 'edited' | 'unlinked'; readonly seq: number }
  | {
      readonly kind: 'shorter-than-checkpoint';
      readonly length: number;
      readonly expected: number;
    };

/** Breaks that an operator confirmed, and the event that carries the chain on behind them. */
export interface ReAnchor {
  readonly seq: number;
  readonly at: string;
  readonly operator: string;
  readonly reason: string;
  readonly breaks: readonly (
    ChainBreak | { readonly kind: 'checkpoint'; readonly release: number }
  )[];
}

export interface ChainCheckAnswer {
  readonly events: number;
  /** Those that no record names. */
  readonly breaks: readonly ChainBreak[];
  readonly reAnchors: readonly ReAnchor[];
  readonly checkpoints: readonly {
    readonly release: number;
    readonly size: number;
    readonly holds: boolean;
    /** The record that names it as missed. */
    readonly reAnchoredBy?: number;
  }[];
}
