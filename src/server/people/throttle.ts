import type { Clock } from '../clock.ts';

export interface Allowance {
  /** Attempts that may come at once. */
  readonly burst: number;
  /** After those, one per this many seconds. */
  readonly secondsEach: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Buckets that are kept; beyond it, full ones go first. */
const mostBuckets = 50_000;

/**
 * Token buckets by key, in memory. There is always a next attempt: nobody can lock an account for good.
 */
export class Throttle {
  readonly #clock: Clock;
  readonly #allowance: Allowance;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Clock, allowance: Allowance) {
    this.#clock = clock;
    this.#allowance = allowance;
  }

  /** Seconds to wait before the next attempt; 0 when it may be made now. */
  wait(key: string): number {
    const missing = 1 - this.#bucket(key).tokens;
    return missing <= 0 ? 0 : Math.ceil(missing * this.#allowance.secondsEach);
  }

  /** Counts one attempt. */
  spend(key: string): void {
    if (this.#buckets.size >= mostBuckets) this.#forget();
    const { tokens, at } = this.#bucket(key);
    this.#buckets.set(key, { tokens: Math.max(0, tokens - 1), at });
  }

  /** Forgives every attempt under this key. */
  clear(key: string): void {
    this.#buckets.delete(key);
  }

  #bucket(key: string): Bucket {
    const now = this.#clock().getTime();
    const { burst, secondsEach } = this.#allowance;
    const kept = this.#buckets.get(key) ?? { tokens: burst, at: now };
    const refilled = kept.tokens + Math.max(0, now - kept.at) / 1000 / secondsEach;
    return { tokens: Math.min(burst, refilled), at: now };
  }

  #forget(): void {
    for (const key of this.#buckets.keys()) {
      if (this.#bucket(key).tokens >= this.#allowance.burst) this.#buckets.delete(key);
    }
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size >= mostBuckets && oldest !== undefined) this.#buckets.delete(oldest);
  }
}
