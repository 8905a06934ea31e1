import { durationWordsOf } from './duration-words.ts';
import type { PublishedDuration } from './duration.ts';
import { listFormatOf, unitFormatOf } from './formats-of.ts';
import { amountsOf, type Amount } from './units.ts';

/** A duration without its note, which is a text of its own. */
export type DurationFacts = Pick<PublishedDuration, 'kind' | 'seconds' | 'qualifier' | 'refreshed'>;

/**
 * A duration in words: "2 weeks by default", "jusqu'à 12 mois", "for the session".
 * @returns an empty string for a persistent duration without seconds: nothing is known to say
 */
export function composeDuration(duration: DurationFacts, locale: string): string {
  const words = durationWordsOf(locale);
  if (duration.kind === 'session') return words.session;
  if (duration.kind === 'until-cleared') return words.untilCleared;
  if (duration.seconds === undefined) return '';
  const amounts = amountsOf(duration.seconds).map((amount) => composeAmount(amount, locale));
  const joined = listFormatOf(locale).format(amounts);
  const qualified = words[duration.qualifier].replace('{}', joined);
  return duration.refreshed ? words.refreshed.replace('{}', qualified) : qualified;
}

// Intl puts a no-break space here in some versions of its data and a plain one in others:
// one spelling keeps preview, page and policy the same, byte for byte.
const composeAmount = ({ amount, unit }: Amount, locale: string): string =>
  unitFormatOf(locale, unit)
    .format(amount)
    .replace(/[\u00a0\u202f]/g, ' ');
