import type { RegistryJson } from '../../formats/registry-json.ts';
import { wordsIn } from '../../notice/published-words.ts';
import { sortedStrings } from '../../release/sorted.ts';
import type { PublishedText } from '../../text/text.ts';
import { isText, type ReleasedDifference } from './released-differences.ts';

type Locales = Pick<RegistryJson, 'locales'>;

/** Members that no visitor meets, in whatever words. */
const unseen: readonly string[] = [
  '/source',
  '/reviewedAt',
  '/exemption/',
  '/attributes/',
  '/tcf/',
  '/setBy',
  '/transfers',
  '/saleOrShare',
  '/dataRetentionSeconds',
  '/path',
  '/publishedLocales',
  '/sourceLocale',
  '/registryId',
  '/sites',
];

/** Locales in which a visitor reads or meets something else: those that come or go, too. */
export function localesTouched(
  differences: readonly ReleasedDifference[],
  before: Locales,
  after: Locales,
): readonly string[] {
  const published = sortedStrings([...before.locales.published, ...after.locales.published]);
  const isIn = ({ locales }: Locales, locale: string): boolean =>
    (locales.published as readonly string[]).includes(locale);
  return published.filter(
    (locale) =>
      isIn(before, locale) !== isIn(after, locale) ||
      differences.some((one) => isMetIn(one, locale, before, after)),
  );
}

function isMetIn(
  { path, before, after }: ReleasedDifference,
  locale: string,
  from: Locales,
  to: Locales,
): boolean {
  if (path === undefined) return true;
  if (unseen.some((one) => (one.endsWith('/') ? path.startsWith(one) : path === one))) return false;
  if (!isText(path, before) && !isText(path, after)) return true;
  const words = (text: unknown, { locales }: Locales): string =>
    wordsIn(text as PublishedText | undefined, locale, locales.default);
  return words(before, from) !== words(after, to);
}
