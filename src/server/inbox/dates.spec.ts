import { daysAfter, dayOf } from './dates.ts';

describe('days of the calendar', () => {
  for (const [date, days, expected] of [
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    // The clocks of Europe change between these two.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-11-25T23:59:59Z', 0, '2026-11-25'],
  ] as const) {
    it(`are counted: ${days} after ${date} it is ${expected}`, () => {
      expect(daysAfter(date, days)).toBe(expected);
    });
  }

  it('are those of UTC', () => {
    expect(dayOf('2026-11-25T23:59:59Z')).toBe('2026-11-25');
  });
});
