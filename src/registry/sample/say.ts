import { hashOfText } from '../text/hash-of-text.ts';
import type { LocalisedText } from '../text/text.ts';

/** A reviewed text in the two languages the product ships; French is written from the English. */
export const say = (en: string, fr: string): LocalisedText => ({
  en: { text: en, state: 'reviewed' },
  fr: { text: fr, state: 'reviewed', sourceHash: hashOfText(en) },
});
