export type Clock = () => Date;

/** RFC 3339 in UTC to the second, as every stored time is written. */
export const instantOf = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

export const instantBefore = (date: Date, milliseconds: number): string =>
  instantOf(new Date(date.getTime() - milliseconds));
