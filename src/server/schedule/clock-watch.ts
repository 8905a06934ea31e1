/** The two clocks at one moment, in milliseconds. */
export interface Reading {
  /** Of the server's clock, which people and time servers set. */
  readonly wall: number;
  /** Of a clock that nobody sets. */
  readonly monotonic: number;
}

/** More than this between two looks is a jump (workflow.md, Schedules). */
export const MAX_JUMP_MS = 60_000;
/** After a jump the clock is believed again once it went evenly for so long. */
export const STEADY_MS = 10_000;

/** Tells whether the server's clock goes evenly. */
export class ClockWatch {
  #last: Reading | undefined;
  #believedFrom = Number.NEGATIVE_INFINITY;

  /** To be asked at each tick. */
  isSteady(now: Reading): boolean {
    const last = this.#last ?? now;
    this.#last = now;
    const jump = now.wall - last.wall - (now.monotonic - last.monotonic);
    if (Math.abs(jump) > MAX_JUMP_MS) this.#believedFrom = now.monotonic + STEADY_MS;
    return now.monotonic >= this.#believedFrom;
  }
}
