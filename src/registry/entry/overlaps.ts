import { hasWildcard, headOf, tailOf } from './ends-of-name.ts';
import { matchesName } from './match-name.ts';
import type { NamePattern } from './name-pattern.ts';

/**
 * Whether one name can match both patterns. Case-sensitive; the same on either side.
 * Between two wildcards anything fits, both middles one after the other: only the ends can clash.
 */
export function overlaps(a: NamePattern, b: NamePattern): boolean {
  if (!hasWildcard(a)) return matchesName(b, a.pattern);
  if (!hasWildcard(b)) return matchesName(a, b.pattern);
  const [aHead, bHead, aTail, bTail] = [headOf(a), headOf(b), tailOf(a), tailOf(b)];
  return (
    (aHead.startsWith(bHead) || bHead.startsWith(aHead)) &&
    (aTail.endsWith(bTail) || bTail.endsWith(aTail))
  );
}
