import { assert, constantFrom, integer, property } from 'fast-check';
import { amountAndUnit, amountsOf, durationUnits, secondsFrom } from './units.ts';

const DAY = 86_400;

describe('seconds from an amount', () => {
  // formats.md §7
  for (const [amount, unit, seconds] of [
    [2, 'week', 1_209_600],
    [12, 'month', 31_536_000],
    [1, 'year', 31_536_000],
    [13, 'month', 34_128_000],
    [25, 'month', 760 * DAY],
    [6, 'month', 15_552_000],
    [30, 'minute', 1800],
    [0, 'month', 0],
  ] as const) {
    it(`are ${seconds} for ${amount} ${unit}`, () => {
      expect(secondsFrom(amount, unit)).toBe(seconds);
    });
  }
});

describe('the largest exact unit', () => {
  for (const [seconds, amount, unit] of [
    [0, 0, 'second'],
    [1, 1, 'second'],
    [60, 1, 'minute'],
    [90, 90, 'second'],
    [7200, 2, 'hour'],
    [DAY, 1, 'day'],
    [7 * DAY, 1, 'week'],
    [29 * DAY, 29, 'day'],
    [30 * DAY, 1, 'month'],
    [360 * DAY, 360, 'day'],
    [365 * DAY, 12, 'month'],
    [366 * DAY, 366, 'day'],
    [395 * DAY, 13, 'month'],
    [400 * DAY, 400, 'day'],
    [730 * DAY, 2, 'year'],
    [760 * DAY, 25, 'month'],
  ] as const) {
    it(`says ${seconds} s as ${amount} ${unit}`, () => {
      expect(amountAndUnit(seconds)).toEqual({ amount, unit });
    });
  }

  it('loses nothing: seconds come back as they went in', () => {
    assert(
      property(integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        const { amount, unit } = amountAndUnit(seconds);

        expect(secondsFrom(amount, unit)).toBe(seconds);
      }),
    );
  });

  it('loses nothing: an amount of any unit keeps its seconds', () => {
    assert(
      property(integer({ min: 0, max: 1000 }), constantFrom(...durationUnits), (amount, unit) => {
        const back = amountAndUnit(secondsFrom(amount, unit));

        expect(secondsFrom(back.amount, back.unit)).toBe(secondsFrom(amount, unit));
      }),
    );
  });
});

describe('a mix of units', () => {
  for (const [seconds, mix] of [
    [400 * DAY, '400 day'],
    [401 * DAY, '13 month, 6 day'],
    [2 * 365 * DAY + 1, '2 year, 1 second'],
    [DAY + 3661, '1 day, 1 hour, 1 minute, 1 second'],
    [DAY / 2, '12 hour'],
    [760 * DAY, '25 month'],
    [730 * DAY, '2 year'],
    [364 * DAY * 3, '2 year, 11 month, 32 day'],
  ] as const) {
    it(`says ${seconds} s as ${mix}`, () => {
      expect(
        amountsOf(seconds)
          .map(({ amount, unit }) => `${amount} ${unit}`)
          .join(', '),
      ).toBe(mix);
    });
  }

  it('adds up to the seconds it was made from', () => {
    assert(
      property(integer({ min: 1, max: 4_000_000_000 }), (seconds) => {
        const sum = amountsOf(seconds).reduce(
          (total, { amount, unit }) => total + secondsFrom(amount, unit),
          0,
        );

        expect(sum).toBe(seconds);
      }),
    );
  });
});
