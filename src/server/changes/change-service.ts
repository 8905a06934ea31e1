import {
  createChange,
  permissionProblems,
  renameChange,
  type Action,
  type Actor,
  type Change,
  type Context,
  type Problem,
  type Result,
} from '../../registry/index.ts';
import { Refused } from '../http/problem-reply.ts';
import { tellOfMove } from '../mail/tell.ts';
import type { Repositories } from '../repositories.ts';
import { contextOf, worldOf } from './change-context.ts';
import type { StoredChange } from './change-repository.ts';
import { newDecisionFacts } from './decision-facts.ts';
import { changeEtag } from './etags.ts';
import { contentHashOf, type Overlay, type Overlays } from './overlays.ts';
import { requireNone, requireValue } from './require-value.ts';

/** A rule of the workflow with everything but the change bound to it. */
export type Rule = (
  change: Change,
  actor: Actor,
  context: Context,
) => Result<Change, readonly Problem[]>;

/** A change loaded inside a transaction, with the world around it. */
export interface Loaded {
  readonly stored: StoredChange;
  readonly overlay: Overlay;
  readonly context: Context;
}

/** Which change, and whether the client has seen it as it is (`If-Match`). */
export interface Seen {
  readonly id: string;
  readonly isSeen: (etag: string) => boolean;
}

/** What somebody wants of it. */
export interface Wanted extends Seen {
  readonly action: Action;
  /** Names the audit event, where one action has two. */
  readonly event?: string;
  /** What was decided, for the audit chain, besides state, revision and the content's hash. */
  readonly tells?: (after: Change, before: Change) => Readonly<Record<string, unknown>>;
}

/** What the audit chain tells of a write besides state and revision; the content's hash, when nothing is named. */
export interface ChangeEvent {
  readonly action: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

export interface Parts {
  readonly overlays: Overlays;
  /** UTC, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly now: () => string;
}

const factsOf = ({ facts }: ChangeEvent, change: Change) =>
  facts ?? { contentHash: contentHashOf(change) };

/** Who stands in the audit chain: a pseudonym, never a name. */
export const auditActor = (actor: Actor): string =>
  actor.kind === 'user' || actor.kind === 'token' ? actor.id : actor.kind;

/**
 * Creates changes and moves them. Every method takes the ports of one transaction: load, judge, store and one audit event
 * belong together. A refusal is thrown as `Refused`, so that the transaction leaves nothing behind.
 */
export class ChangeService {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async load(ports: Repositories, id: string): Promise<Loaded> {
    const stored = await ports.changes.find(id);
    if (!stored) throw new Refused({ code: 'NOT_FOUND' });
    const overlay = await this.#parts.overlays.of(ports, stored.change);
    return {
      stored,
      overlay,
      context: contextOf(overlay, await worldOf(ports, id), this.#parts.now()),
    };
  }

  /** For one who may do it. @throws Refused NOT_FOUND, FORBIDDEN or TOKEN_SCOPE */
  async loadFor(
    ports: Repositories,
    actor: Actor,
    { id, action }: Pick<Wanted, 'id' | 'action'>,
  ): Promise<Loaded> {
    const loaded = await this.load(ports, id);
    requireNone(permissionProblems(action, { change: loaded.stored.change, actor }));
    return loaded;
  }

  /** @throws Refused when the actor may not do it, then when they have not seen the change as it is now */
  async loadAsSeen(ports: Repositories, actor: Actor, wanted: Wanted): Promise<Loaded> {
    const loaded = await this.loadFor(ports, actor, wanted);
    const etag = changeEtag(loaded.stored);
    if (wanted.isSeen(etag)) return loaded;
    const { id, state, revision } = loaded.stored.change;
    throw new Refused({ code: 'ETAG_MISMATCH', current: { id, state, revision, etag } });
  }

  /** @param tells for the audit chain, besides what it always tells */
  async create(
    ports: Repositories,
    actor: Actor,
    words: Pick<Change, 'title'> & Partial<Pick<Change, 'description' | 'edits'>>,
    tells: Readonly<Record<string, unknown>> = {},
  ): Promise<StoredChange> {
    const live = await this.#parts.overlays.live(ports);
    const nothing = { live, judged: live.judged, contentHash: '' };
    const context = contextOf(nothing, await worldOf(ports), this.#parts.now());
    const id = `C-${await ports.changes.nextNumber()}`;
    const change = requireValue(createChange({ ...words, id }, actor, context));
    await ports.changes.add(change);
    const { createdAt } = change;
    const facts = { contentHash: contentHashOf(change), createdAt, ...tells };
    await this.#record(ports, actor, { action: 'create', facts }, change);
    return { change, version: 1 };
  }

  async move(ports: Repositories, actor: Actor, wanted: Wanted, rule: Rule): Promise<StoredChange> {
    const { stored, context } = await this.loadAsSeen(ports, actor, wanted);
    const after = requireValue(rule(stored.change, actor, context));
    const { action, event = action, tells } = wanted;
    const facts = tells && { contentHash: contentHashOf(after), ...tells(after, stored.change) };
    const what = { action: event, ...(facts && { facts }) };
    return this.store(ports, actor, stored, after, what);
  }

  rename(
    ports: Repositories,
    actor: Actor,
    seen: Seen,
    words: { readonly title?: string; readonly description?: string },
  ): Promise<StoredChange> {
    return this.move(ports, actor, { ...seen, action: 'rename' }, (change, by, context) =>
      renameChange(change, by, context, words),
    );
  }

  /** Writes what a rule answered, with its one audit event. A rule that changed nothing writes nothing. */
  async store(
    ports: Repositories,
    actor: Actor,
    before: StoredChange,
    after: Change,
    event: ChangeEvent,
  ): Promise<StoredChange> {
    if (after === before.change) return before;
    const version = await ports.changes.replace(before, after);
    if (version === undefined) throw new Error(`${after.id} was written outside its transaction`);
    const told = { ...factsOf(event, after), ...newDecisionFacts(before.change, after) };
    await this.#record(ports, actor, { action: event.action, facts: told }, after);
    await tellOfMove(ports, actor, before.change, after, this.#parts.now());
    return { change: after, version };
  }

  async #record(
    ports: Repositories,
    actor: Actor,
    { action, facts }: ChangeEvent,
    change: Change,
  ): Promise<void> {
    await ports.audit.append({
      at: this.#parts.now(),
      actor: auditActor(actor),
      action: `change.${action}`,
      object: `change/${change.id}`,
      payload: {
        state: change.state,
        revision: change.revision,
        ...facts,
      },
    });
  }
}
