import { meantTime } from './meant-time';

const now = new Date('2026-11-25T12:00:00Z');
const paris = (date: string, clock: string) =>
  meantTime({ date, clock, zone: 'Europe/Paris' }, now);

describe('the time that was meant', () => {
  it('is an instant, whatever zone it was said in', () => {
    expect(paris('2026-12-01', '09:00').time?.at).toBe('2026-12-01T08:00:00Z');
  });

  it('moves on when the clock skips that minute, and says so', () => {
    expect(paris('2027-03-28', '02:30').time).toEqual(
      jasmine.objectContaining({ at: '2027-03-28T01:00:00Z', moved: 'gap' }),
    );
  });

  it('is the first of two when the clock shows it twice', () => {
    expect(paris('2027-10-31', '02:30').time).toEqual(
      jasmine.objectContaining({ at: '2027-10-31T00:30:00Z', moved: 'overlap' }),
    );
  });

  for (const [date, clock, wrong] of [
    ['', '09:00', 'empty'],
    ['2026-02-30', '09:00', 'unknown'],
    ['2026-11-25', '13:00', 'past'],
    ['2026-11-24', '09:00', 'past'],
    ['2028-01-01', '09:00', 'far'],
  ] as const) {
    it(`is refused as ${wrong} for “${date} ${clock}”`, () => {
      expect(paris(date, clock).wrong).toBe(wrong);
    });
  }

  it('is just possible a minute ahead', () => {
    expect(paris('2026-11-25', '13:01').wrong).toBeUndefined();
  });
});
