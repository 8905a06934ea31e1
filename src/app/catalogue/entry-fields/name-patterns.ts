import { describeName, type MatchKind, type NamePattern } from '../../../registry/index';

/** What a person most likely means: `_ga*` starts with `_ga`, `*_id` ends with `_id`, `a*b` is a pattern. */
export function nameFrom(words: string): NamePattern {
  const inside = words.slice(1, -1);
  if (words.length < 2 || inside.includes('*')) {
    return { pattern: words, match: words.includes('*') ? 'glob' : 'exact' };
  }
  const [starts, ends] = [words.startsWith('*'), words.endsWith('*')];
  if (starts && ends) return { pattern: words, match: 'glob' };
  if (ends) return { pattern: words.slice(0, -1), match: 'prefix' };
  return starts ? { pattern: words.slice(1), match: 'suffix' } : { pattern: words, match: 'exact' };
}

/** The same letters under another kind of match; a pattern keeps its `*` as a letter when it becomes exact. */
export function withMatch(name: NamePattern, match: MatchKind): NamePattern {
  switch (match) {
    case 'exact':
      return { pattern: name.pattern, match };
    case 'prefix':
      return { pattern: name.pattern.replace(/\*+$/, '') || name.pattern, match };
    case 'suffix':
      return { pattern: name.pattern.replace(/^\*+/, '') || name.pattern, match };
    case 'glob': {
      const words = describeName(name);
      return { pattern: words.includes('*') ? words : `${words}*`, match };
    }
  }
}

/** Adds names that are not there yet, in the order they came. */
export function addNames(names: readonly NamePattern[], words: readonly string[]): NamePattern[] {
  const all = [...names];
  for (const name of words.map(nameFrom)) {
    const isThere = all.some(
      ({ pattern, match }) => pattern === name.pattern && match === name.match,
    );
    if (!isThere) all.push(name);
  }
  return all;
}
