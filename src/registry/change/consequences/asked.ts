import type { PublishedCategory } from '../../category/category.ts';
import { strictestConsent } from '../../entry/effective-consent.ts';
import type { PublishedEntry } from '../../entry/entry.ts';
import type { RegistryJson } from '../../formats/registry-json.ts';
import { jurisdictionsOf } from '../../settings/jurisdictions.ts';

/** A registry whose consent revision is still to be found. */
export type Composed = Omit<RegistryJson, 'consentRevision'>;

/** What a visitor is asked about: the categories that are not always on, and their entries that need consent. */
export interface Asked {
  readonly locale: string;
  readonly categories: readonly PublishedCategory[];
  readonly entries: readonly PublishedEntry[];
}

export function askedIn({ categories, entries, rulePacks, locales }: Composed): Asked {
  const jurisdictions = jurisdictionsOf(rulePacks);
  const byId = new Map(categories.map((category) => [category.id, category]));
  const asked = entries.filter(
    (entry) => strictestConsent(entry, byId.get(entry.category), jurisdictions) === 'required',
  );
  const withEntries = new Set(entries.map(({ category }) => category));
  const withAsked = new Set(asked.map(({ category }) => category));
  return {
    locale: locales.default,
    entries: asked,
    // As in the notice: a category that declares nothing goes by its rule.
    categories: categories.filter(({ id, consent }) =>
      withEntries.has(id) ? withAsked.has(id) : consent !== 'exempt',
    ),
  };
}
