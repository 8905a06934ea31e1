import { type LocalisedText, stateOfText, type TextState } from '../../../registry/index';

/** Words as the locale counts them, also where none are set apart by spaces. */
export function countWords(text: string, locale: string): number {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

/** How far a text is, per locale. */
export const statesOf = (
  text: LocalisedText | undefined,
  locales: readonly string[],
  source: string,
): Readonly<Record<string, TextState>> =>
  Object.fromEntries(locales.map((locale) => [locale, stateOfText(text, locale, source)]));
