import { Retry } from './retry';

describe('trying again later', () => {
  let again: jasmine.Spy;
  let retry: Retry;
  beforeEach(() => {
    jasmine.clock().install();
    again = jasmine.createSpy('again');
    retry = new Retry(again, window);
  });
  afterEach(() => {
    retry.stop();
    jasmine.clock().uninstall();
  });
  /** How long until the next try. */
  function wait(): number {
    again.calls.reset();
    retry.later();
    let seconds = 0;
    while (again.calls.count() === 0 && seconds < 200) {
      jasmine.clock().tick(1000);
      seconds++;
    }
    return seconds;
  }

  it('waits longer each time, a minute at most, and anew after it went well', () => {
    expect(Array.from({ length: 7 }, wait)).toEqual([2, 4, 8, 16, 32, 60, 60]);
    retry.stop();
    expect(wait()).toBe(2);
  });

  it('does not wait once the browser is back online', () => {
    retry.later();
    dispatchEvent(new Event('online'));
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('tries nothing once it was stopped', () => {
    retry.later();
    retry.stop();
    jasmine.clock().tick(300_000);
    dispatchEvent(new Event('online'));
    expect(again).not.toHaveBeenCalled();
  });

  it('tries once at a time, however often it is asked', () => {
    retry.later();
    retry.later();
    jasmine.clock().tick(4000);
    dispatchEvent(new Event('online'));
    expect(again).toHaveBeenCalledTimes(2);
  });
});
