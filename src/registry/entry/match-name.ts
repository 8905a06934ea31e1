import type { NamePattern } from './name-pattern.ts';

/** Whether a pattern claims a name as sent by the browser; case-sensitive (RFC 6265 §4.1.1). */
export function matchesName({ pattern, match }: NamePattern, name: string): boolean {
  switch (match) {
    case 'exact':
      return name === pattern;
    case 'prefix':
      return name.startsWith(pattern);
    case 'suffix':
      return name.endsWith(pattern);
    case 'glob':
      return matchesGlob(pattern.split('*'), name);
  }
}

// Greedy from left to right needs no backtracking: an expression built from a glob could hang a page.
function matchesGlob(pieces: readonly string[], name: string): boolean {
  const head = pieces[0] ?? '';
  const tail = pieces.at(-1) ?? '';
  if (pieces.length === 1) return name === head;
  const end = name.length - tail.length;
  if (!name.startsWith(head) || !name.endsWith(tail) || head.length > end) return false;
  let from = head.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = name.indexOf(piece, from);
    if (at < 0 || at + piece.length > end) return false;
    from = at + piece.length;
  }
  return true;
}
