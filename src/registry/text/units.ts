export const durationUnits = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** A unit an editor may choose for a duration; the names are those of Intl. */
export type DurationUnit = (typeof durationUnits)[number];

/** An amount of one unit: whole numbers only. */
export interface Amount {
  readonly amount: number;
  readonly unit: DurationUnit;
}

const DAY = 86_400;
const secondsOf = { second: 1, minute: 60, hour: 3600, day: DAY, week: 7 * DAY } as const;
const DAYS_A_YEAR = 365;
const DAYS_A_MONTH = 30;

/** formats.md §7: every 12 months are 365 days, each further month 30; 13 months = 395 days. */
export function secondsFrom(amount: number, unit: DurationUnit): number {
  if (unit === 'year') return amount * DAYS_A_YEAR * DAY;
  if (unit !== 'month') return amount * secondsOf[unit];
  return (Math.floor(amount / 12) * DAYS_A_YEAR + (amount % 12) * DAYS_A_MONTH) * DAY;
}

/** The largest unit that says a number of seconds exactly; one year is said as 12 months. */
export function amountAndUnit(seconds: number): Amount {
  if (seconds <= 0) return { amount: seconds, unit: 'second' };
  const years = seconds / secondsFrom(1, 'year');
  if (years > 1 && Number.isInteger(years)) return { amount: years, unit: 'year' };
  const months = monthsIn(seconds);
  if (months !== undefined) return { amount: months, unit: 'month' };
  for (const unit of ['week', 'day', 'hour', 'minute'] as const) {
    if (seconds % secondsOf[unit] === 0) return { amount: seconds / secondsOf[unit], unit };
  }
  return { amount: seconds, unit: 'second' };
}

function monthsIn(seconds: number): number | undefined {
  const year = secondsFrom(1, 'year');
  const further = (seconds % year) / (DAYS_A_MONTH * DAY);
  const isExact = Number.isInteger(further) && further < 12;
  return isExact ? Math.floor(seconds / year) * 12 + further : undefined;
}

// Beyond these an amount is hard to picture, and a mix of units says it better.
const readable = { second: 120, minute: 180, hour: 72, day: 400, week: 52 } as const;

/** One amount where that is exact and readable, else a mix, largest unit first. */
export function amountsOf(seconds: number): readonly Amount[] {
  const whole = amountAndUnit(seconds);
  if (whole.unit === 'month' || whole.unit === 'year') return [whole];
  return whole.amount <= readable[whole.unit] ? [whole] : mixOf(seconds);
}

function mixOf(seconds: number): readonly Amount[] {
  const years = Math.floor(seconds / secondsFrom(1, 'year'));
  let rest = seconds - secondsFrom(years, 'year');
  const months = Math.min(Math.floor(rest / (DAYS_A_MONTH * DAY)), 11);
  rest -= secondsFrom(months, 'month');
  const amounts: Amount[] =
    years > 1
      ? [
          { amount: years, unit: 'year' },
          { amount: months, unit: 'month' },
        ]
      : [{ amount: years * 12 + months, unit: 'month' }];
  for (const unit of ['day', 'hour', 'minute', 'second'] as const) {
    amounts.push({ amount: Math.floor(rest / secondsOf[unit]), unit });
    rest %= secondsOf[unit];
  }
  return amounts.filter(({ amount }) => amount > 0);
}
