import type { Problem } from '../problem.ts';
import type { PublishTime } from './change.ts';

export const MIN_SECONDS_AHEAD = 60;
const YEAR_SECONDS = 366 * 86_400;

/** A wall clock's reading as an instant; `moved` says why it is not simply the one that was asked for. */
export interface WallTime extends PublishTime {
  /** `gap`: the clock skips that minute, the next valid one is taken. `overlap`: it shows it twice, the first is taken. */
  readonly moved?: 'gap' | 'overlap';
}

const WALL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * @param wall `YYYY-MM-DDThh:mm`
 * @param zone IANA name
 * @returns undefined when there is no such date, or no such zone
 */
export function instantOf(wall: string, zone: string): WallTime | undefined {
  const asUtc = WALL.test(wall) ? Date.parse(`${wall}Z`) : Number.NaN;
  const reads = readerOf(zone);
  if (Number.isNaN(asUtc) || reads === undefined || utcText(asUtc).slice(0, 16) !== wall) {
    return undefined;
  }
  // Every offset in use near that day; an instant is right when its clock shows what was asked for.
  const offsets = [...new Set([asUtc - DAY, asUtc, asUtc + DAY].map((at) => reads(at) - at))];
  const found = offsets
    .map((offset) => asUtc - offset)
    .filter((at) => reads(at) === asUtc)
    .sort((a, b) => a - b);
  const [first] = found;
  if (first === undefined) {
    return { at: utcText(afterGap(asUtc, offsets, reads)), zone, wall, moved: 'gap' };
  }
  const at = utcText(first);
  return found.length > 1 ? { at, zone, wall, moved: 'overlap' } : { at, zone, wall };
}

/** Not in the past, not for ever, and what it says of its zone is true. */
export function timeProblems(time: PublishTime, now: string): readonly Problem[] {
  const invalid = (at: string, detail: string): Problem[] => [{ code: 'VALIDATION', at, detail }];
  const meant = instantOf(time.wall, time.zone);
  if (meant === undefined) return invalid('/publishAt', 'no such time, or no such zone');
  if (meant.at !== time.at) return invalid('/publishAt/at', `that reads ${meant.at}`);
  const ahead = (Date.parse(time.at) - Date.parse(now)) / 1000;
  if (ahead < MIN_SECONDS_AHEAD) return invalid('/publishAt', 'at least a minute ahead');
  return ahead > YEAR_SECONDS ? invalid('/publishAt', 'at most a year ahead') : [];
}

type Reader = (at: number) => number;

/** What a clock of that zone shows, as if it stood in UTC. */
function readerOf(zone: string): Reader | undefined {
  const format = formatOf(zone);
  return (
    format &&
    ((at) => {
      const parts = format.formatToParts(at).map(({ type, value }) => [type, value] as const);
      const part = Object.fromEntries(parts);
      return Date.parse(
        `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${part['second']}Z`,
      );
    })
  );
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    return undefined;
  }
}

/** The first minute whose clock shows no less than what was asked for. */
function afterGap(asUtc: number, offsets: readonly number[], reads: Reader): number {
  let at = asUtc - Math.max(...offsets);
  while (reads(at) < asUtc) at += MINUTE;
  return at;
}

const utcText = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;
