import { isIPv6 } from 'node:net';
import type { Clock } from '../clock.ts';
import { Refused } from '../http/problem-reply.ts';
import { sha256Hex } from './secret-token.ts';
import { Throttle } from './throttle.ts';

/** Who tries to sign in, and from where. */
export interface Attempt {
  readonly email: string;
  readonly address: string;
}

/**
 * Slows down guessing: per account, per address and overall. An address from which somebody has signed
 * in counts for itself, so that strangers who hammer an account, or the whole door, do not keep its owner out.
 */
export class SignInThrottle {
  readonly #accounts: Throttle;
  readonly #addresses: Throttle;
  readonly #overall: Throttle;
  readonly #familiar = new Set<string>();

  constructor(clock: Clock) {
    this.#accounts = new Throttle(clock, { burst: 8, secondsEach: 30 });
    this.#addresses = new Throttle(clock, { burst: 40, secondsEach: 10 });
    this.#overall = new Throttle(clock, { burst: 300, secondsEach: 0.2 });
  }

  /** Counts the attempt. @throws Refused RATE_LIMITED before anything is looked up or hashed */
  enter(attempt: Attempt): void {
    const keys = this.#keys(attempt);
    const seconds = Math.max(...keys.map(([throttle, key]) => throttle.wait(key)));
    if (seconds > 0) throw new Refused({ code: 'RATE_LIMITED', retryAfterSeconds: seconds });
    for (const [throttle, key] of keys) throttle.spend(key);
  }

  succeed(attempt: Attempt): void {
    this.#familiar.add(pairOf(attempt));
    this.#accounts.clear(this.#accountKey(attempt));
  }

  #keys(attempt: Attempt): readonly (readonly [Throttle, string])[] {
    const own = [
      [this.#accounts, this.#accountKey(attempt)],
      [this.#addresses, networkOf(attempt.address)],
    ] as const;
    return this.#familiar.has(pairOf(attempt)) ? own : [...own, [this.#overall, '']];
  }

  #accountKey(attempt: Attempt): string {
    const pair = pairOf(attempt);
    return this.#familiar.has(pair) ? pair : accountOf(attempt.email);
  }
}

// E-mail addresses stay out of memory dumps, and a long one costs no more than a short one.
const accountOf = (email: string): string => sha256Hex(email.toLowerCase());

const pairOf = ({ email, address }: Attempt): string => `${accountOf(email)} ${networkOf(address)}`;

/** The address, or its /64 for IPv6: one subscriber holds that many. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:([0-9.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const groups = tail === undefined ? before : [...before, ...zeros, ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
