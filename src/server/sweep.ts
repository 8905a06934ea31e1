import { instantBefore } from './clock.ts';
import { answersKeptMilliseconds } from './http/idempotency.ts';
import type { Parts } from './parts.ts';
import { absoluteMilliseconds, idleMilliseconds } from './people/session-store.ts';

const hour = 60 * 60 * 1000;

/** Every hour, removes sessions that have ended and answers that are no longer kept. @returns what stops it */
export function sweep({ storage, clock, logger }: Pick<Parts, 'storage' | 'clock' | 'logger'>) {
  const once = (): void => {
    storage
      .transact(async ({ sessions, idempotency }) => {
        const now = clock();
        await sessions.removeStale(
          instantBefore(now, idleMilliseconds),
          instantBefore(now, absoluteMilliseconds),
        );
        await idempotency.removeOlder(instantBefore(now, answersKeptMilliseconds));
      })
      // Nobody waits for it: what is left over goes at the next turn.
      .catch((error: unknown) => logger?.error(error));
  };
  const timer = setInterval(once, hour).unref();
  return (): void => clearInterval(timer);
}
