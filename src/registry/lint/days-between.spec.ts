import { daysBetween } from './days-between.ts';

describe('the days between two dates', () => {
  for (const [from, to, days] of [
    ['2026-11-25', '2026-11-25', 0],
    ['2026-11-25', '2026-11-26', 1],
    ['2026-11-25T23:59:59Z', '2026-11-26', 1],
    ['2026-11-25', '2026-11-24', -1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-11-25', '2027-11-25', 365],
  ] as const) {
    it(`are ${days} from ${from} to ${to}`, () => expect(daysBetween(from, to)).toBe(days));
  }
});
