import { sayBreak } from './say-break.ts';
import type { StandingReAnchor } from './verify-chain.ts';

/** One sentence for each break that the record names. */
export const sayReAnchor = ({ seq, at, stated }: StandingReAnchor): readonly string[] =>
  stated.breaks.map(
    (one) =>
      `audit chain: ${sayBreak(one)}; re-anchored by event ${seq} on ${at} by ${stated.operator}: ${stated.reason}`,
  );
