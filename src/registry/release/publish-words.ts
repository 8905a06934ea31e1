import type { LocalisedText, PublishedText } from '../text/text.ts';
import { hasWords, isBlank, wordsOf } from '../text/text-state.ts';

export type ComposeMode = 'publish' | 'preview';

/** What a preview shows where nobody has written anything yet. */
export const UNWRITTEN = '…';

/** Which words leave the catalogue. */
export interface Wording {
  readonly mode: ComposeMode;
  readonly source: string;
  readonly published: readonly string[];
}

/** The words of the published locales, in NFC. A preview fills the gaps from the source locale; publishing leaves them to be refused. */
export function publishWords(text: LocalisedText | undefined, wording: Wording): PublishedText {
  const { mode, source, published } = wording;
  const fallback = mode === 'preview' ? source : undefined;
  return Object.fromEntries(
    published
      .map((locale) => [locale, wordsOf(text, locale, fallback).normalize('NFC')] as const)
      .map(
        ([locale, words]) =>
          [locale, isBlank(words) && mode === 'preview' ? UNWRITTEN : words] as const,
      )
      .filter(([, words]) => !isBlank(words)),
  );
}

/** A text that may be absent: without words in any locale it is not published. */
export const publishOptionalWords = (
  text: LocalisedText | undefined,
  wording: Wording,
): PublishedText | undefined => (hasWords(text) ? publishWords(text, wording) : undefined);
