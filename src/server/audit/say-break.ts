import type { NamedBreak } from './chain-break.ts';

/** What is wrong with the chain, for the operator. */
export function sayBreak(found: NamedBreak): string {
  switch (found.kind) {
    case 'gap':
      return `after event ${found.after} comes event ${found.found}: what stood between them is gone`;
    case 'duplicate':
      return `event ${found.seq} stands there twice, or out of order`;
    case 'edited':
      return `event ${found.seq} was altered after it was written`;
    case 'unlinked':
      return `event ${found.seq} does not follow the event before it`;
    case 'shorter-than-checkpoint':
      return `it ends with event ${found.length}, and release manifests attest ${found.expected} events`;
    case 'checkpoint':
      return `it is not the one that the manifest of release ${found.release} attests`;
  }
}
