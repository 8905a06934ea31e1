import { listFormatOf } from './formats-of.ts';

// Languages that write common nouns small inside a sentence; German, for one, does not.
const writesNounsSmall = ['en', 'es', 'fr', 'it', 'nl', 'pt'];

/** A function with its places in brackets: "Authentication (front office and back office)". */
export function composeFunction(
  functionWords: string,
  locationLabels: readonly string[],
  locale: string,
): string {
  const labels = locationLabels.filter((label) => label !== '');
  if (labels.length === 0) return functionWords;
  const inside = labels.map((label) => insideSentence(label, locale));
  const places = listFormatOf(locale).format(inside);
  return functionWords === '' ? places : `${functionWords} (${places})`;
}

function insideSentence(label: string, locale: string): string {
  const [first = '', second = ''] = label;
  const isAcronym = second !== second.toLocaleLowerCase(locale);
  if (isAcronym || !writesNounsSmall.includes(locale.split('-')[0] ?? '')) return label;
  return first.toLocaleLowerCase(locale) + label.slice(first.length);
}
