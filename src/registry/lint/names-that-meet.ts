import { hasWildcard } from '../entry/ends-of-name.ts';
import type { EntryBody } from '../entry/entry.ts';
import type { NamePattern } from '../entry/name-pattern.ts';
import { overlaps } from '../entry/overlaps.ts';

/** Every name of these entries, once. */
export function namesIn(bodies: Iterable<EntryBody>): readonly NamePattern[] {
  const names = new Map<string, NamePattern>();
  for (const { names: own = [] } of bodies) {
    for (const name of own) names.set(`${name.match} ${name.pattern}`, name);
  }
  return [...names.values()];
}

/** The entries with a name that can match what one of these names matches. */
export function entriesMeeting(
  entries: ReadonlyMap<string, EntryBody>,
  names: readonly NamePattern[],
): ReadonlyMap<string, EntryBody> {
  const meeting = new Map<string, EntryBody>();
  if (names.length === 0) return meeting;
  // Most names are exact: among themselves, equal ones are found without comparing each with each.
  const exact = new Set(names.filter((name) => !hasWildcard(name)).map(({ pattern }) => pattern));
  const patterns = names.filter(hasWildcard);
  const meets = (own: NamePattern): boolean =>
    hasWildcard(own)
      ? names.some((name) => overlaps(own, name))
      : exact.has(own.pattern) || patterns.some((name) => overlaps(own, name));
  for (const [id, body] of entries) if (body.names?.some(meets)) meeting.set(id, body);
  return meeting;
}
