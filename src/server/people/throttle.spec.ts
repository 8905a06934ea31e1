import { Throttle } from './throttle.ts';

describe('a throttle', () => {
  let now: number;
  let throttle: Throttle;
  beforeEach(() => {
    now = Date.parse('2026-03-02T09:00:00Z');
    throttle = new Throttle(() => new Date(now), { burst: 3, secondsEach: 10 });
  });

  const spend = (times: number, key = 'a'): void => {
    for (let n = 0; n < times; n++) throttle.spend(key);
  };

  it('lets a burst through, then one attempt after the other', () => {
    spend(2);
    expect(throttle.wait('a')).toBe(0);
    spend(1);
    expect(throttle.wait('a')).toBe(10);
    now += 9_001;
    expect(throttle.wait('a')).toBe(1);
    now += 999;
    expect(throttle.wait('a')).toBe(0);
    spend(1);
    expect(throttle.wait('a')).toBe(10);
  });

  it('counts each key alone', () => {
    spend(3, 'a');
    expect([throttle.wait('a'), throttle.wait('b')]).toEqual([10, 0]);
  });

  it('never owes more than one attempt, however many were made', () => {
    spend(500);
    expect(throttle.wait('a')).toBe(10);
  });

  it('saves up no more than a burst', () => {
    spend(3);
    now += 24 * 60 * 60 * 1000;
    spend(3);
    expect(throttle.wait('a')).toBe(10);
  });

  it('forgives a key', () => {
    spend(3);
    throttle.clear('a');
    spend(2);
    expect(throttle.wait('a')).toBe(0);
  });

  it('stands still when the clock goes back', () => {
    spend(3);
    now -= 60_000;
    expect(throttle.wait('a')).toBe(10);
  });

  it('forgets keys that are full again before any that is spent', () => {
    spend(1, 'full again');
    now += 10_000;
    spend(3, 'spent');
    for (let n = 0; n < 49_999; n++) throttle.spend(`k${n}`);
    expect(throttle.wait('spent')).toBe(10);
  });
});
