import type { EntryBody } from '../entry/entry.ts';
import type { NamePattern } from '../entry/name-pattern.ts';

/** The first cookie name that is sure to start with a prefix; servers compare in exact case (formats.md §2). */
export const startsAsCookie = (
  { storage, names = [] }: EntryBody,
  prefix: string,
): NamePattern | undefined =>
  storage === 'cookie'
    ? names.find(({ pattern, match }) => match !== 'suffix' && pattern.startsWith(prefix))
    : undefined;
