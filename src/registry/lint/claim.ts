import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EntryBody, StorageKind } from '../entry/entry.ts';
import type { NamePattern } from '../entry/name-pattern.ts';
import { placeIndex } from './place-index.ts';

/** One name of one entry, with what decides where it is claimed. */
export interface Claim {
  readonly id: string;
  readonly index: number;
  readonly name: NamePattern;
  readonly storage: StorageKind;
  readonly body: EntryBody;
}

/** Every claim on a stated storage, ascending by entry id. */
export const claimsOf = (catalogue: Catalogue): readonly Claim[] =>
  [...catalogue.entry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, body]) => {
      const { storage, names = [] } = body;
      return storage === undefined
        ? []
        : names.map((name, index) => ({ id, index, name, storage, body }));
    });

/** Claims that differ in entry and place alone. */
export interface ClaimGroup {
  readonly name: NamePattern;
  readonly storage: StorageKind;
  readonly category: string | undefined;
  readonly claims: readonly Claim[];
  /** The first of these claims that can hold where the given one does. */
  readonly claimAt: (claim: Claim) => Claim | undefined;
}

/** One name on many hosts is one group, so that a platform of many portals stays quick to lint. */
export function claimGroups(claims: readonly Claim[]): readonly ClaimGroup[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { name, storage, body } = claim;
    const key = JSON.stringify([storage, body.category, name.match, name.pattern]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [claim]);
    else known.push(claim);
  }
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : groupOf(first, [first, ...rest]),
  );
}

const groupOf = ({ name, storage, body }: Claim, claims: readonly Claim[]): ClaimGroup => ({
  name,
  storage,
  category: body.category,
  claims,
  claimAt: placeIndex(claims),
});

/** What a verdict on a claim rests on; `whose` tells the two claims of a pair apart. */
export const readOf = (
  { index, name, storage, body }: Claim,
  whose = '',
): Readonly<Record<string, unknown>> => ({
  [`${whose}/names/${index}`]: name,
  [`${whose}/storage`]: storage,
  [`${whose}/domains`]: body.domains,
  [`${whose}/path`]: body.path,
});
