import { bootstrapChange, sampleDocuments, stampForPublish } from '../../registry/index.ts';
import { contentHashOf } from '../changes/overlays.ts';
import { LiveCatalogue } from '../documents/live-catalogue.ts';
import type { Release } from '../releases/release-repository.ts';
import type { Storage } from '../repositories.ts';
import { makeRelease } from './make-release.ts';

/**
 * Publishes the sample as release 1, by the system: the one exception to "nothing goes live unapproved" (workflow.md).
 * @returns undefined, with nothing done, when a release or a change exists already
 */
export function publishSample(storage: Storage, now: string): Promise<Release | undefined> {
  return storage.transact(async (ports) => {
    const number = await ports.changes.nextNumber();
    if (number > 1 || (await ports.releases.newest())) return undefined;
    const head = { id: `C-${number}`, title: 'Sample catalogue', now };
    const date = now.slice(0, 'YYYY-MM-DD'.length);
    const change = bootstrapChange(head, sampleDocuments(date));
    await ports.changes.add(change);
    const live = await new LiveCatalogue().of(ports);
    const stamp = { date, changeId: change.id, decidedBy: 'system' };
    return makeRelease(ports, {
      change,
      edits: stampForPublish(change.edits, stamp, live.judged.catalogue),
      live,
      now,
      record: (facts) =>
        ports.audit.append({
          at: now,
          actor: 'system',
          action: 'bootstrap',
          object: `change/${change.id}`,
          payload: {
            revision: change.revision,
            contentHash: contentHashOf(change),
            contributors: change.contributors,
            ...facts,
          },
        }),
    });
  });
}
