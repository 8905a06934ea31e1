import { hashOfText } from './hash-of-text.ts';
import type { LocalisedText, TextInLocale } from './text.ts';

/** What an editor sees of one locale; `missing` and `needs-update` are derived, never stored. */
export type TextState = 'missing' | 'needs-update' | 'draft' | 'reviewed';

/** The source locale itself is never `needs-update`; blank words count as missing. */
export function stateOfText(
  text: LocalisedText | undefined,
  locale: string,
  sourceLocale: string,
): TextState {
  const words = text?.[locale];
  if (words === undefined || isBlank(words.text)) return 'missing';
  if (locale !== sourceLocale && words.sourceHash !== sourceHashOf(text, sourceLocale)) {
    return 'needs-update';
  }
  return words.state;
}

/** Writes words of one locale as a draft made from today's source text; blank words take the locale out. */
export function writeText(
  text: LocalisedText | undefined,
  locale: string,
  words: string,
  sourceLocale: string,
): LocalisedText {
  const { [locale]: _previous, ...others } = text ?? {};
  if (isBlank(words)) return others;
  return { ...others, [locale]: inLocale(words, 'draft', locale, sourceLocale, others) };
}

/** Marks words of one locale as reviewed against today's source text; missing words stay missing. */
export function reviewText(
  text: LocalisedText,
  locale: string,
  sourceLocale: string,
): LocalisedText {
  const words = text[locale];
  if (words === undefined || isBlank(words.text)) return text;
  return { ...text, [locale]: inLocale(words.text, 'reviewed', locale, sourceLocale, text) };
}

/** @returns the words of the locale, else of the fallback locale, else an empty string */
export function wordsOf(
  text: LocalisedText | undefined,
  locale: string,
  fallback?: string,
): string {
  const own = text?.[locale]?.text;
  if (own !== undefined && !isBlank(own)) return own;
  return fallback === undefined ? '' : (text?.[fallback]?.text ?? '');
}

/** Whether any locale holds words; an optional text without words is not published. */
export const hasWords = (text: LocalisedText | undefined): boolean =>
  text !== undefined && Object.values(text).some((words) => !isBlank(words.text));

export const isBlank = (words: string): boolean => words.trim() === '';

function inLocale(
  words: string,
  state: TextInLocale['state'],
  locale: string,
  sourceLocale: string,
  text: LocalisedText,
): TextInLocale {
  if (locale === sourceLocale) return { text: words, state };
  const sourceHash = sourceHashOf(text, sourceLocale);
  return sourceHash === undefined ? { text: words, state } : { text: words, state, sourceHash };
}

/** Without source words there is nothing to be older than: both sides are undefined and agree. */
function sourceHashOf(text: LocalisedText | undefined, sourceLocale: string): string | undefined {
  const source = text?.[sourceLocale]?.text;
  return source === undefined || isBlank(source) ? undefined : hashOfText(source);
}
