import type { StorageKind } from '../entry/entry.ts';
import { literalsIn } from '../entry/literals-in.ts';
import { matchesName } from '../entry/match-name.ts';
import type { NamePattern } from '../entry/name-pattern.ts';
import { domainMatches, pathMatches } from '../entry/match-place.ts';
import type { Catalogue } from './catalogue.ts';
import type { Document } from './document.ts';

/** Where a name was seen; what is not known filters nothing. */
export interface Sighting {
  readonly storage?: StorageKind;
  /** A-label in lower case, without port. */
  readonly host?: string;
  readonly path?: string;
}

/**
 * Which entry claims a name seen in the wild (formats.md §4): an exact name beats any pattern, then
 * the most literal characters win, then prefix, suffix, glob, then the lower entry id.
 * @param name as sent by the browser; case-sensitive; not decoded (RFC 6265 §4.1.1)
 * @returns undefined when nobody claims it; never throws
 */
export function findClaimant(
  catalogue: Catalogue,
  name: string,
  seen: Sighting = {},
): Document<'entry'> | undefined {
  return claimsOn(catalogue, name, seen).sort(byStrength)[0]?.entry;
}

interface Claim {
  readonly entry: Document<'entry'>;
  readonly name: NamePattern;
}

const claimsOn = (catalogue: Catalogue, name: string, seen: Sighting): Claim[] =>
  [...catalogue.entry].flatMap(([id, body]) => {
    const entry: Document<'entry'> = { kind: 'entry', id, body };
    return isSeenAt(entry, seen)
      ? (body.names ?? [])
          .filter((pattern) => matchesName(pattern, name))
          .map((pattern) => ({ entry, name: pattern }))
      : [];
  });

function isSeenAt({ body }: Document<'entry'>, { storage, host, path }: Sighting): boolean {
  const { domains = [] } = body;
  return (
    (storage === undefined || body.storage === undefined || storage === body.storage) &&
    (host === undefined ||
      domains.length === 0 ||
      domains.some((one) => domainMatches(one, host))) &&
    (path === undefined || body.path === undefined || pathMatches(body.path, path))
  );
}

const strength = ['exact', 'prefix', 'suffix', 'glob'] as const;

const byStrength = (a: Claim, b: Claim): number =>
  Number(b.name.match === 'exact') - Number(a.name.match === 'exact') ||
  literalsIn(b.name) - literalsIn(a.name) ||
  strength.indexOf(a.name.match) - strength.indexOf(b.name.match) ||
  (a.entry.id < b.entry.id ? -1 : 1);
