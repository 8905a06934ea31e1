import { Type } from 'typebox';

/** A BCP 47 tag of language, script and region in canonical case; the only door is `parseLocale`. */
export type Locale = string & { readonly __brand: 'Locale' };

const pattern = '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$';
const expression = new RegExp(pattern);

export const LocaleTag = Type.String({ pattern, maxLength: 16 });

/** @returns undefined when the input is no tag of language, script and region (BCP 47) */
export function parseLocale(input: string): Locale | undefined {
  let canonical: string | undefined;
  try {
    canonical = Intl.getCanonicalLocales(input)[0];
  } catch {
    return undefined; // RangeError: not a language tag at all
  }
  return canonical !== undefined && expression.test(canonical) ? (canonical as Locale) : undefined;
}
