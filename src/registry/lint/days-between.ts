const DAY_IN_MS = 86_400_000;

/**
 * Whole days from one date to another, by the calendar of UTC; negative when the second comes first.
 * @param from full-date or instant; the hour does not count
 * @param to likewise
 */
export const daysBetween = (from: string, to: string): number =>
  (midnightOf(to) - midnightOf(from)) / DAY_IN_MS;

const midnightOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
