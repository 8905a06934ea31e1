import { createChange, type Edit } from '../../registry/index.ts';
import { LiveCatalogue } from '../documents/live-catalogue.ts';
import type { Repositories } from '../repositories.ts';
import { contextOf, worldOf } from './change-context.ts';
import type { StoredChange } from './change-repository.ts';
import { contentHashOf } from './overlays.ts';
import { requireValue } from './require-value.ts';

/**
 * A draft change that set-up begins for the first administrator. The ports are those of the transaction that makes the account.
 * @param now UTC, `YYYY-MM-DDThh:mm:ssZ`
 * @throws Refused where the rules of a change refuse an edit
 */
export async function beginChange(
  ports: Repositories,
  personId: string,
  begun: { readonly title: string; readonly edits: readonly Edit[] },
  now: string,
): Promise<StoredChange> {
  const live = await new LiveCatalogue().of(ports);
  const context = contextOf(
    { live, judged: live.judged, contentHash: '' },
    await worldOf(ports),
    now,
  );
  const actor = { kind: 'user', id: personId, roles: ['administrator'] } as const;
  const head = { id: `C-${await ports.changes.nextNumber()}`, ...begun };
  const change = requireValue(createChange(head, actor, context));
  await ports.changes.add(change);
  await ports.audit.append({
    at: now,
    actor: personId,
    action: 'change.create',
    object: `change/${change.id}`,
    payload: { state: change.state, revision: 1, contentHash: contentHashOf(change) },
  });
  return { change, version: 1 };
}
