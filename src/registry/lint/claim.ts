import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EntryBody, StorageKind } from '../entry/entry.ts';
import type { NamePattern } from '../entry/name-pattern.ts';

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
