import type { SettingsBody } from '../registry/index.ts';
import { instantBefore } from './clock.ts';
import { answersKeptMilliseconds } from './http/idempotency.ts';
import type { Parts } from './parts.ts';
import type { Repositories } from './repositories.ts';
import { absoluteMilliseconds, idleMilliseconds } from './people/session-store.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** Until a release says otherwise. */
const defaultInvitationDays = 30;

/** Long enough to look into a mail that somebody misses. Ids are never given again, so message ids stay unique. */
const outboxDays = 30;

/**
 * Every hour, removes ended sessions, answers that are no longer kept, invitations past their retention, and what the outbox
 * finished long ago. @returns what stops it
 */
export function sweep({ storage, clock, logger }: Pick<Parts, 'storage' | 'clock' | 'logger'>) {
  const once = (): void => {
    storage
      .transact(async (ports) => {
        const { sessions, idempotency, invitations, outbox } = ports;
        const now = clock();
        await sessions.removeStale(
          instantBefore(now, idleMilliseconds),
          instantBefore(now, absoluteMilliseconds),
        );
        await idempotency.removeOlder(instantBefore(now, answersKeptMilliseconds));
        const kept = await invitationDays(ports);
        await invitations.removeEnded(instantBefore(now, kept * day));
        await outbox.removeFinished(instantBefore(now, outboxDays * day));
      })
      // Nobody waits for it: what is left over goes at the next turn.
      .catch((error: unknown) => logger?.error(error));
  };
  const timer = setInterval(once, hour).unref();
  return (): void => clearInterval(timer);
}

async function invitationDays({ documents }: Pick<Repositories, 'documents'>): Promise<number> {
  const settings = (await documents.find('settings', 'main'))?.body as SettingsBody | undefined;
  return settings?.retention?.invitationDays ?? defaultInvitationDays;
}
