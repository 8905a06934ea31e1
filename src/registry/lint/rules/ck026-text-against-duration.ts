import type { EntryBody } from '../../entry/entry.ts';
import { secondsFrom } from '../../text/units.ts';
import type { LocalisedText } from '../../text/text.ts';
import type { Hit, Rule } from '../rule.ts';
import { timeWordsOf } from '../time-words.ts';

/** People call two weeks of staying signed in a session; a longer time they do not. */
const LONGEST_SESSION_S = 31 * 86_400;

/** A purpose or condition that speaks of a session, or of an amount of time, that the entry does not have. */
export const ck026: Rule = {
  id: 'CK026',
  *check({ part }) {
    for (const [id, body] of part.entry) {
      yield* contradictionsIn(id, '/purpose', body.purpose, body);
      yield* contradictionsIn(id, '/condition', body.condition, body);
    }
  },
};

function* contradictionsIn(
  id: string,
  at: string,
  text: LocalisedText = {},
  body: EntryBody,
): Generator<Hit> {
  for (const [locale, { text: words }] of Object.entries(text)) {
    const found = contradiction(words, locale, body);
    if (found === undefined) continue;
    yield {
      document: { kind: 'entry', id },
      path: `${at}/${locale}`,
      params: { found },
      read: {
        [`${at}/${locale}`]: words,
        '/duration/kind': body.duration?.kind,
        '/duration/seconds': body.duration?.seconds,
        '/dataRetentionSeconds': body.dataRetentionSeconds,
      },
    };
  }
}

function contradiction(text: string, locale: string, body: EntryBody): string | undefined {
  const known = timeWordsOf(locale);
  const { kind, seconds } = body.duration ?? {};
  if (known === undefined || kind === undefined || kind === 'until-cleared') return undefined;
  if (kind === 'persistent' && seconds === undefined) return undefined;
  const lower = text.toLowerCase();
  // Most texts speak of neither, and taking them apart is what costs.
  if (!/\d/.test(lower) && !known.session.some((word) => lower.includes(word))) return undefined;
  const words = lower.split(/[^\p{Letter}\p{Mark}\p{Number}]+/u);
  const isLong = kind === 'persistent' && (seconds ?? 0) > LONGEST_SESSION_S;
  const session = isLong ? words.find((word) => known.session.includes(word)) : undefined;
  if (session !== undefined) return session;
  // How long the data behind it is kept may be said as well.
  const told = new Set([kind === 'persistent' ? seconds : undefined, body.dataRetentionSeconds]);
  for (const [index, word] of words.entries()) {
    const unit = known.units[words[index + 1] ?? ''];
    if (unit === undefined || !/^\d{1,4}$/.test(word)) continue;
    if (!told.has(secondsFrom(Number(word), unit))) return `${word} ${words[index + 1] ?? ''}`;
  }
  return undefined;
}
