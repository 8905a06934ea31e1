import { instantOf, MIN_SECONDS_AHEAD, type WallTime } from '../../../registry/index';

/** workflow.md: a schedule lies at most a year ahead, a leap year included. */
const MAX_DAYS_AHEAD = 366;

/** What somebody filled in. */
export interface WantedTime {
  /** `YYYY-MM-DD`, empty until chosen. */
  readonly date: string;
  /** `hh:mm`, empty until chosen. */
  readonly clock: string;
  readonly zone: string;
}

/** The instant that was meant, or why there is none: a key of `schedule.wrong`. */
export type MeantTime =
  | { readonly time: WallTime; readonly wrong?: undefined }
  | { readonly wrong: 'empty' | 'unknown' | 'past' | 'far'; readonly time?: WallTime };

/** Judges a wanted time as the server will. */
export function meantTime({ date, clock, zone }: WantedTime, now: Date): MeantTime {
  if (date === '' || clock === '') return { wrong: 'empty' };
  const time = instantOf(`${date}T${clock.slice(0, 5)}`, zone);
  if (!time) return { wrong: 'unknown' };
  const ahead = (Date.parse(time.at) - now.getTime()) / 1000;
  if (ahead < MIN_SECONDS_AHEAD) return { wrong: 'past', time };
  return ahead > MAX_DAYS_AHEAD * 86_400 ? { wrong: 'far', time } : { time };
}
