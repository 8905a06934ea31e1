import type { PublishedEntry } from '../../entry/entry.ts';
import type { Asked } from './asked.ts';
import type { ReconsentRule } from './reconsent-rule.ts';

/** A purpose of which this share of the longer words is new says something else; below, it was put better. */
const NEW_WORDS_SHARE = 0.25;
const LONG_WORD = 4;

/**
 * A purpose that the category did not name. A corrected spelling is no new purpose, so words count as known
 * when they begin alike; the purposes of the TCF are numbers and compared as such.
 */
export const newPurpose: ReconsentRule = (before, after) =>
  after.entries
    .filter((entry) => isNew(entry, before, after.locale))
    .map(({ id, category, purpose }) => ({
      rule: 'new-purpose',
      category,
      entry: id,
      value: purpose[after.locale] ?? '',
    }));

function isNew(entry: PublishedEntry, before: Asked, locale: string): boolean {
  const sameEntry = before.entries.filter(({ id }) => id === entry.id);
  const sameCategory = before.entries.filter(({ category }) => category === entry.category);
  const known = new Set([...sameCategory, ...sameEntry].flatMap((one) => one.tcf?.purposes ?? []));
  if (entry.tcf?.purposes.some((purpose) => !known.has(purpose)) === true) return true;
  const now = entry.purpose[locale] ?? '';
  return sameEntry.length > 0
    ? sameEntry.every((one) => saysMore(one.purpose[before.locale] ?? '', now))
    : sameCategory.every((one) => one.purpose[before.locale] !== now);
}

function saysMore(before: string, now: string): boolean {
  const known = new Set(stemsOf(before));
  const stems = stemsOf(now);
  const added = stems.filter((stem) => !known.has(stem));
  return added.length > 0 && added.length >= stems.length * NEW_WORDS_SHARE;
}

/** The beginnings of the longer words; the short ones carry grammar. Scripts without spaces compare as a whole. */
const stemsOf = (words: string): readonly string[] =>
  words
    .toLowerCase()
    .split(/[^\p{Letter}\p{Mark}\p{Number}]+/u)
    .filter((word) => word.length >= LONG_WORD)
    .map((word) => word.slice(0, LONG_WORD));
