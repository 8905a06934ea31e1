import type { PublishedEntry } from '../entry/entry.ts';
import type { RegistryJson } from '../formats/registry-json.ts';
import { composeDuration } from '../text/compose-duration.ts';
import { composeFunction } from '../text/compose-function.ts';
import { inOrder, wordsIn } from './published-words.ts';

type Reader = Pick<RegistryJson, 'locations' | 'providers' | 'locales'>;

/** An entry's facts in words of one locale, the same in banner and policy page. */
export interface EntryWords {
  readonly provider: string;
  readonly function: string;
  readonly functionAndLocations: string;
  readonly purpose: string;
  readonly condition: string;
  readonly duration: string;
  readonly durationNote: string;
}

export function describeEntry(entry: PublishedEntry, file: Reader, locale: string): EntryWords {
  const say = (text: Parameters<typeof wordsIn>[0]): string =>
    wordsIn(text, locale, file.locales.default);
  const places = inOrder(file.locations.filter(({ id }) => entry.locations.includes(id)));
  const labels = places.map(({ label }) => say(label));
  return {
    provider: file.providers.find(({ id }) => id === entry.provider)?.name ?? entry.provider,
    function: say(entry.function),
    functionAndLocations: composeFunction(say(entry.function), labels, locale),
    purpose: say(entry.purpose),
    condition: say(entry.condition),
    duration: composeDuration(entry.duration, locale),
    durationNote: say(entry.duration.note),
  };
}

/** Entries as a page lists them: categories in order, then providers and names by code unit. */
export function entriesInOrder(
  file: Pick<RegistryJson, 'categories' | 'entries' | 'providers'>,
): readonly PublishedEntry[] {
  const names = new Map(file.providers.map(({ id, name }) => [id, name]));
  const rank = new Map(inOrder(file.categories).map(({ id }, index) => [id, index]));
  const keyed = file.entries.map((entry) => ({
    entry,
    rank: rank.get(entry.category) ?? rank.size,
    key: `${names.get(entry.provider) ?? ''}\u0000${entry.names[0]?.pattern ?? ''}\u0000${entry.id}`,
  }));
  return keyed
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .map(({ entry }) => entry);
}
