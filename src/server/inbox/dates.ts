const DAY = 24 * 60 * 60 * 1000;

/** @param date `YYYY-MM-DD`, or the start of an instant. @returns `YYYY-MM-DD` */
export function daysAfter(date: string, days: number): string {
  const midnight = Date.parse(`${dayOf(date)}T00:00:00Z`);
  return dayOf(new Date(midnight + days * DAY).toISOString());
}

/** `YYYY-MM-DD` of an instant, in UTC. */
export const dayOf = (instant: string): string => instant.slice(0, 'YYYY-MM-DD'.length);
