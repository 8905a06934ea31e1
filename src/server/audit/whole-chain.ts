import type { Repositories } from '../repositories.ts';
import type { AuditEvent } from './audit-repository.ts';

const atOnce = 500;

/** Every event in order, those below 1 too, which nobody but a forger writes. */
export async function* wholeChain({
  audit,
}: Pick<Repositories, 'audit'>): AsyncGenerator<AuditEvent> {
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const events = await audit.list(after, atOnce);
    yield* events;
    const last = events.at(-1);
    if (!last) return;
    after = last.seq;
  }
}
