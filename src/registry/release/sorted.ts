/** Arrays of the registry JSON are sets (formats.md §9): sorted by UTF-16 code unit, nothing twice. */
export function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) byKey.set(key(item), item);
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

export const sortedStrings = <T extends string>(items: Iterable<T>): T[] =>
  sortedBy(items, (item) => item);

// A separator below every character that may stand in the parts keeps ('a', 'bc') before ('ab', 'c').
export const keyOf = (...parts: readonly string[]): string => parts.join('\u0000');

/** Members that are known; an unknown member is left out, never null. Whoever calls validates the whole. */
export const known = <T extends object>(members: {
  readonly [K in keyof T]?: T[K] | undefined;
}): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
