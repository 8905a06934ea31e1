import { type LocalisedText, stateOfText, type TextState } from '../../registry/index';

// What needs work first comes first.
const worstFirst: readonly TextState[] = ['missing', 'needs-update', 'draft', 'reviewed'];

interface Locales {
  readonly source: string;
  readonly published: readonly string[];
}

/** The worst state that any of the texts has, per published locale. */
export function worstStates(
  texts: readonly (LocalisedText | undefined)[],
  { source, published }: Locales,
): Readonly<Record<string, TextState>> {
  const worstIn = (locale: string): TextState => {
    const states = texts.map((text) => stateOfText(text, locale, source));
    return worstFirst.find((state) => states.includes(state)) ?? 'reviewed';
  };
  return Object.fromEntries(published.map((locale) => [locale, worstIn(locale)]));
}
