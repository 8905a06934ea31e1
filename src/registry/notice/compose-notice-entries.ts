import type { RegistryJson } from '../formats/registry-json.ts';
import { describeEntry, entriesInOrder } from './describe-entry.ts';
import { labelWordsOf } from './label-words.ts';
import type { NoticeEntries, NoticeEntry } from './projection.ts';

/**
 * The details layer of the banner in one locale.
 * @param locale one of the published locales
 */
export function composeNoticeEntries(registry: RegistryJson, locale: string): NoticeEntries {
  const { provider, function: task, names, purpose, duration } = labelWordsOf(locale);
  return {
    release: registry.release,
    locale,
    labels: { provider, function: task, names, purpose, duration },
    entries: entriesInOrder(registry).map((entry): NoticeEntry => {
      const words = describeEntry(entry, registry, locale);
      return {
        id: entry.id,
        category: entry.category,
        provider: words.provider,
        function: words.functionAndLocations,
        names: entry.names,
        purpose: words.purpose,
        duration: [words.duration, words.durationNote].filter((part) => part !== '').join(' – '),
        ...(words.condition !== '' && { condition: words.condition }),
      };
    }),
  };
}
