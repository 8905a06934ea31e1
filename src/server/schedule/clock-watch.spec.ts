import { ClockWatch, MAX_JUMP_MS, STEADY_MS } from './clock-watch.ts';

describe('the watch over the clock', () => {
  let watch: ClockWatch;
  beforeEach(() => {
    watch = new ClockWatch();
  });
  const at = (monotonic: number, ahead = 0) =>
    watch.isSteady({ wall: 1e12 + monotonic + ahead, monotonic });

  it('believes a clock that goes evenly, however long nobody looked', () => {
    expect([at(0), at(1000), at(5_000_000)]).toEqual([true, true, true]);
  });

  it('bears small corrections, one after the other', () => {
    expect([at(0), at(1000, MAX_JUMP_MS), at(2000, 2 * MAX_JUMP_MS)]).toEqual([true, true, true]);
  });

  for (const [where, jump] of [
    ['forward', MAX_JUMP_MS + 1],
    ['back', -MAX_JUMP_MS - 1],
  ] as const) {
    it(`doubts a clock that jumped ${where}, until it went evenly for a while`, () => {
      at(0);
      expect(at(1000, jump)).toBeFalse();
      expect(at(1000 + STEADY_MS - 1, jump)).toBeFalse();
      expect(at(1000 + STEADY_MS, jump)).toBeTrue();
    });
  }

  it('doubts anew at each jump', () => {
    at(0);
    at(1000, MAX_JUMP_MS + 1);
    expect(at(1000 + STEADY_MS, 0)).toBeFalse();
  });
});
