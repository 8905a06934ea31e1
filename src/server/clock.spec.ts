import { instantBefore, instantOf } from './clock.ts';

describe('an instant as it is stored', () => {
  it('is UTC to the second, never rounded up', () => {
    expect(instantOf(new Date('2026-03-02T23:59:59.999+01:00'))).toBe('2026-03-02T22:59:59Z');
  });

  it('sorts as text the way it sorts as time', () => {
    const dates = ['2026-12-31T23:59:59Z', '2027-01-01T00:00:00Z', '2027-01-01T00:00:01Z'];
    const texts = dates.map((date) => instantOf(new Date(date)));
    expect(texts.toSorted()).toEqual(dates);
  });

  it('can be asked for some time before', () => {
    const now = new Date('2026-03-01T00:00:10.500Z');
    expect(instantBefore(now, 11_000)).toBe('2026-02-28T23:59:59Z');
    expect(instantBefore(now, 0)).toBe(instantOf(now));
  });
});
