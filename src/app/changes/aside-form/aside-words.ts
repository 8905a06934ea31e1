import type { AsideWords } from '../changes-client';

/** lint-rules.md §2: MIN_REASON_CHARS and MAX_ACK_D. */
export const MIN_REASON = 20;
export const MAX_DAYS = 366;

const DAY_MS = 86_400_000;

/** `YYYY-MM-DD`, counted in UTC as the server counts. */
export const dayAfter = (now: Date, days: number): string =>
  new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** What of the words the server would refuse. */
export function asideProblems(
  { reason, until }: Omit<AsideWords, 'key'>,
  now: Date,
): readonly ('reason' | 'until')[] {
  const isDay = until >= dayAfter(now, 0) && until <= dayAfter(now, MAX_DAYS);
  return [
    ...(reason.trim().length < MIN_REASON ? (['reason'] as const) : []),
    ...(isDay ? [] : (['until'] as const)),
  ];
}
