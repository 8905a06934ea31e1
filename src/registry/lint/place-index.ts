import type { EntryBody } from '../entry/entry.ts';
import { pathsMeet } from '../entry/match-place.ts';

/** Anything that holds where an entry does. */
export interface Placed {
  readonly body: Pick<EntryBody, 'domains' | 'path'>;
}

/**
 * Finds claims that can hold in one place, by domain and path, without comparing each with each.
 * Where no domain is stated, the claim may hold anywhere.
 * @returns for a claim, the first of all that meets it
 */
export function placeIndex<T extends Placed>(
  claims: readonly T[],
): (claim: Placed) => T | undefined {
  const byKey = new Map<string, T[]>();
  for (const claim of claims) {
    for (const key of keysOf(claim)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [claim]);
      else known.push(claim);
    }
  }
  return (claim) => {
    for (const key of keysMeeting(claim)) {
      const found = (byKey.get(key) ?? []).find((other) =>
        pathsMeet(other.body.path ?? '/', claim.body.path ?? '/'),
      );
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

const ANY = 'any';
const SOME = 'some';
const below = (host: string): string => `below ${host}`;

function* keysOf({ body: { domains = [] } }: Placed): Generator<string> {
  yield ANY;
  if (domains.length === 0) yield SOME;
  for (const domain of domains) {
    yield domain;
    for (const ancestor of ancestorsOf(hostOf(domain))) yield below(ancestor);
  }
}

/** The keys under which claims that meet are found: the same domain, one around it, one below it. */
function* keysMeeting({ body: { domains = [] } }: Placed): Generator<string> {
  yield domains.length === 0 ? ANY : SOME;
  for (const domain of domains) {
    const host = hostOf(domain);
    yield* [host, `*.${host}`];
    for (const ancestor of ancestorsOf(host)) yield `*.${ancestor}`;
    if (domain !== host) yield below(host);
  }
}

const hostOf = (domain: string): string => (domain.startsWith('*.') ? domain.slice(2) : domain);

function* ancestorsOf(host: string): Generator<string> {
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    yield host.slice(dot + 1);
  }
}
