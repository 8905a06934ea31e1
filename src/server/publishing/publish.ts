import {
  approvalsOf,
  publishChange,
  stampForPublish,
  type Actor,
  type Change,
} from '../../registry/index.ts';
import { asideInShort } from '../changes/aside-in-short.ts';
import type { StoredChange } from '../changes/change-repository.ts';
import { auditActor, type ChangeService, type Loaded } from '../changes/change-service.ts';
import { requireValue } from '../changes/require-value.ts';
import { tellOfMove } from '../mail/tell.ts';
import type { Release } from '../releases/release-repository.ts';
import type { Repositories } from '../repositories.ts';
import { digestOf } from './digest.ts';
import { makeRelease } from './make-release.ts';

export interface Published {
  readonly stored: StoredChange;
  readonly release: Release;
}

/**
 * The one transaction that alters live data (workflow.md, Publish): every check again, the edits, the bytes, the signature,
 * the release and its single audit event. The ports are those of that transaction; no network, no file.
 * @throws Refused when a rule says no
 */
export async function publish(
  ports: Repositories,
  actor: Actor,
  changes: ChangeService,
  seen: { readonly id: string; readonly isSeen: (etag: string) => boolean },
): Promise<Published> {
  const loaded = await changes.loadAsSeen(ports, actor, { ...seen, action: 'publish' });
  const change = requireValue(publishChange(loaded.stored.change, actor, loaded.context));
  return releaseChange(ports, actor, loaded, change);
}

/**
 * Releases what the rules let pass, whoever asked for it.
 * @param change as it will be stored: published
 * @param tells for the audit chain, besides what it always tells
 */
export async function releaseChange(
  ports: Repositories,
  actor: Actor,
  { stored, overlay, context }: Loaded,
  change: Change,
  tells: { readonly lateSeconds?: number } = {},
): Promise<Published> {
  const stamp = { date: decidedOn(change, { context }), changeId: change.id };
  const edits = stampForPublish(change.edits, stamp, context.live);
  const release = await makeRelease(ports, {
    change,
    edits,
    live: overlay.live,
    now: context.now,
    record: async (facts) =>
      ports.audit.append({
        at: context.now,
        actor: auditActor(actor),
        action: 'change.publish',
        object: `change/${change.id}`,
        payload: {
          state: change.state,
          revision: change.revision,
          contentHash: context.contentHash,
          ...facts,
          history: await historyDigest(ports, change.id),
          approvedBy: approvers(change, { context }),
          approvalsNeeded: context.approvalsNeeded,
          contributors: change.contributors,
          ...decided(change, { context }),
          ...tells,
        },
      }),
  });
  const version = await ports.changes.replace(stored, change);
  if (version === undefined) throw new Error(`${change.id} was written outside its transaction`);
  await tellOfMove(ports, actor, stored.change, change, context.now);
  return { stored: { change, version }, release };
}

/**
 * Ties every earlier event about the change to this one, which the manifest signs: whoever is shown these events alone
 * could not tell otherwise, where others stand between them. SHA-256 of their hashes, one a line.
 */
async function historyDigest({ audit }: Repositories, id: string): Promise<string> {
  const events = await audit.list(0, Number.MAX_SAFE_INTEGER, { object: `change/${id}` });
  return digestOf(events.map(({ hash }) => hash).join('\n'));
}

function approvals(change: Change, { context }: Pick<Loaded, 'context'>) {
  return approvalsOf(change, context.contentHash, context.standing);
}

const approvers = (change: Change, loaded: Pick<Loaded, 'context'>): readonly string[] =>
  approvals(change, loaded).map(({ person }) => person);

/** What people let stand, or saw otherwise than the rules; absent where nobody did. */
function decided(change: Change, loaded: Pick<Loaded, 'context'>) {
  const { acknowledgements, consentOverride } = change;
  const given = approvals(change, loaded).flatMap(({ setAside }) => setAside);
  const setAside = [...acknowledgements, ...given].map(asideInShort);
  return {
    ...(setAside.length > 0 ? { setAside } : {}),
    ...(consentOverride ? { consentOverride } : {}),
  };
}

/** Day of the approval that completed them; today's when none is needed. */
const decidedOn = (change: Change, loaded: Pick<Loaded, 'context'>): string =>
  (approvals(change, loaded).at(-1)?.at ?? loaded.context.now).slice(0, 'YYYY-MM-DD'.length);
