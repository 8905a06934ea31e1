import type { PublishedCategory } from '../category/category.ts';
import type { RegistryJson } from '../formats/registry-json.ts';
import { labelWordsOf } from '../notice/label-words.ts';
import { inOrder, wordsIn } from '../notice/published-words.ts';
import { directionOf } from '../public/direction-of.ts';
import type { PublishedText } from '../text/text.ts';
import { composePolicyTable } from './compose-policy-table.ts';
import { fillIn, frameWordsOf } from './frame-words.ts';
import { columnsOf, type PolicyColumn, type PolicyPage } from './policy-page.ts';

/**
 * The policy page of a release. Preview, publishing and time machine all call this.
 * @param locale one of the published locales
 */
export function composePolicyPage(registry: RegistryJson, locale: string): PolicyPage {
  const { policy, locales } = registry;
  const say = (text: PublishedText): string => wordsIn(text, locale, locales.default);
  const frame = frameWordsOf(locale);
  const filled = new Set(registry.entries.map(({ category }) => category));
  const categories = inOrder(registry.categories);
  return {
    locale,
    direction: directionOf(locale),
    title: say(policy.title),
    introduction: paragraphsOf(say(policy.introduction)),
    sections: inOrder(policy.sections).map(({ id, heading, body }) => ({
      id,
      heading: say(heading),
      paragraphs: paragraphsOf(say(body)),
    })),
    tablesHeading: frame.tablesHeading,
    columns: columnsOf[policy.table.layout].map((column) => ({
      column,
      label: labelOf(column, locale),
    })),
    tables: categories
      .filter(({ id }) => filled.has(id))
      .map((category) => composePolicyTable(category, registry, locale)),
    nothingIn: composeNothingIn(
      categories.filter(({ id }) => !filled.has(id)),
      say,
      locale,
    ),
    release: registry.release,
    publishedAt: registry.publishedAt,
    releaseWords: composeRelease(registry, locale),
    digestLabel: frame.digest,
    languagesLabel: frame.languages,
    registryLabel: frame.registry,
  };
}

/** A blank line makes a paragraph; nothing else in a text means anything. */
export const paragraphsOf = (words: string): readonly string[] =>
  words
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

function labelOf(column: PolicyColumn, locale: string): string {
  const labels = labelWordsOf(locale);
  return column === 'function' ? labels.functionAndLocation : labels[column];
}

function composeNothingIn(
  empty: readonly PublishedCategory[],
  say: (text: PublishedText) => string,
  locale: string,
): string {
  if (empty.length === 0) return '';
  const labels = empty.map(({ label }) => say(label));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(labels);
  return fillIn(frameWordsOf(locale).nothingIn, list);
}

/** The day of the release in UTC: the page must read the same whoever composes it. */
function composeRelease(
  { release, publishedAt }: Pick<RegistryJson, 'release' | 'publishedAt'>,
  locale: string,
): string {
  // Bare `en` would put the month first, which most of its readers in Europe do not.
  const day = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const number = new Intl.NumberFormat(locale).format(release);
  return `${fillIn(frameWordsOf(locale).release, number)}, ${day.format(new Date(publishedAt))}`;
}
