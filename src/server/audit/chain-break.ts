/** What is wrong with the chain, and where. */
export type ChainBreak =
  | { readonly kind: 'gap'; readonly after: number; readonly found: number }
  | { readonly kind: 'duplicate'; readonly seq: number }
  /** Its content does not give its hash. */
  | { readonly kind: 'edited'; readonly seq: number }
  /** It does not name the hash of the event before it. */
  | { readonly kind: 'unlinked'; readonly seq: number }
  | {
      readonly kind: 'shorter-than-checkpoint';
      readonly length: number;
      readonly expected: number;
    };

/** The chain is not the one that the manifest of this release attests. */
export interface MissedCheckpoint {
  readonly kind: 'checkpoint';
  readonly release: number;
}

export type NamedBreak = ChainBreak | MissedCheckpoint;

/** How a break is named on the command line: `edited:4`, `gap:3-5`. */
export function nameOfBreak(found: NamedBreak): string {
  switch (found.kind) {
    case 'gap':
      return `gap:${found.after}-${found.found}`;
    case 'shorter-than-checkpoint':
      return `shorter:${found.length}-${found.expected}`;
    case 'checkpoint':
      return `checkpoint:${found.release}`;
    default:
      return `${found.kind}:${found.seq}`;
  }
}
