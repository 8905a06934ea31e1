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

type Entries = ReadonlyMap<string, EntryBody>;

/** A catalogue's entries are a value. Telling whom an edit concerns, and judging them, asks the same of them twice. */
const answers = new WeakMap<Entries, { readonly names: string; readonly meeting: Entries }>();

/** The entries with a name that can match what one of these names matches. */
export function entriesMeeting(entries: Entries, names: readonly NamePattern[]): Entries {
  if (names.length === 0) return new Map();
  const asked = names.map(({ match, pattern }) => `${match} ${pattern}`).join('\n');
  const known = answers.get(entries);
  if (known?.names === asked) return known.meeting;
  const meets = meetsOneOf(names);
  const meeting = new Map<string, EntryBody>();
  entries.forEach((body, id) => {
    if (body.names?.some(meets)) meeting.set(id, body);
  });
  answers.set(entries, { names: asked, meeting });
  return meeting;
}

/** Most names are exact: among themselves, equal ones are found without comparing each with each. */
function meetsOneOf(names: readonly NamePattern[]): (own: NamePattern) => boolean {
  const exact = new Set(names.filter((name) => !hasWildcard(name)).map(({ pattern }) => pattern));
  const patterns = names.filter(hasWildcard);
  return (own) =>
    hasWildcard(own)
      ? names.some((name) => overlaps(own, name))
      : exact.has(own.pattern) || patterns.some((name) => overlaps(own, name));
}
