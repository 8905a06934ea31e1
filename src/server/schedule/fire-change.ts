import { fireSchedule } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { releaseChange } from '../publishing/publish.ts';
import type { Repositories } from '../repositories.ts';

const system = { kind: 'system' } as const;

/**
 * What the time of one change brings about: its release, or its return to review with the reason. The ports are those of
 * one transaction, which judges everything anew.
 * @returns undefined when it does not wait any more, or not yet
 */
export async function fireChange(
  ports: Repositories,
  { changes }: Pick<CatalogueParts, 'changes'>,
  id: string,
): Promise<'published' | 'failed' | undefined> {
  const loaded = await changes.load(ports, id);
  const { stored, context, overlay } = loaded;
  const fired = fireSchedule(stored.change, context);
  if (fired === undefined) return undefined;
  if (fired.outcome === 'published') {
    const { lateSeconds } = fired;
    await releaseChange(ports, system, loaded, fired.change, { lateSeconds });
    return fired.outcome;
  }
  const { scheduleFailure } = fired.change;
  const { contentHash } = overlay;
  const facts = { contentHash, ...scheduleFailure };
  const event = { action: 'schedule-failed', facts };
  await changes.store(ports, system, stored, fired.change, event);
  await ports.outbox.add({
    topic: 'change.schedule-failed',
    payload: { changeId: id, problems: fired.problems },
    createdAt: context.now,
  });
  return fired.outcome;
}
