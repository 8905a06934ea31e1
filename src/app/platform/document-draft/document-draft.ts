import { computed, effect, type Injector, signal } from '@angular/core';
import { type Bodies, type Kind, mergeBodies, sameValue } from '../../../registry/index';
import { type ApiProblem, problemFrom, type ProblemField } from '../api-problem';
import type { DocumentKey } from './document-client';
import type { DraftBuffer } from './draft-buffer';
import { type DraftState, refusedBy } from './draft-state';
import { Retry } from './retry';
import type { StoredDocument } from './stored-document';

export interface DraftParts {
  readonly buffer: DraftBuffer;
  readonly injector: Injector;
  readonly view: Window | null;
  readonly now: () => Date;
  /** After anything of a document changed on the server. */
  readonly onStored: (kind: Kind) => void;
  /** How long the hands must rest before what was typed is sent. */
  readonly restMs: number;
}

// A merge or a new change may be needed once; an answer that refuses again would go on for ever.
const ATTEMPTS = 3;

/**
 * One document being edited. Write to `body`: it is saved as an edit into the person's own open
 * change after a rest, on `save()`, and again when the server comes back. Nothing typed is lost.
 */
export class DocumentDraft<K extends Kind = Kind> {
  readonly key: DocumentKey<K>;
  /** What the server has: live, edit, findings, alsoChangedIn. */
  readonly stored: StoredDocument<K>;
  readonly #parts: DraftParts;
  readonly #retry: Retry;
  readonly #autosave;
  readonly #status = signal<'loading' | 'ready' | 'not-found' | 'failed'>('loading');
  readonly #loadProblem = signal<ApiProblem | undefined>(undefined);
  /** The body of the server that was typed over. */
  readonly #base = signal<Bodies[K]>({});
  readonly #state = signal<DraftState>({ kind: 'idle' });
  readonly #isRetiring = signal(false);
  #saving: Promise<boolean> | undefined;
  #dropApprovals = false;

  readonly status = this.#status.asReadonly();
  /** Why it could not be loaded. */
  readonly loadProblem = this.#loadProblem.asReadonly();
  /** As typed: overlay of the open change over what is live. Writing to it schedules a save. */
  readonly body = signal<Bodies[K]>({});
  readonly isUnsaved = computed(
    () =>
      this.#status() === 'ready' && (this.#isRetiring() || !sameValue(this.body(), this.#base())),
  );
  readonly state = computed<DraftState>(() => {
    const state = this.#state();
    const isQuiet = state.kind === 'idle' || state.kind === 'saved';
    return isQuiet && this.isUnsaved() ? { kind: 'saving' } : state;
  });

  constructor(key: DocumentKey<K>, stored: StoredDocument<K>, parts: DraftParts) {
    this.key = key;
    this.stored = stored;
    this.#parts = parts;
    this.#retry = new Retry(() => void this.save(), parts.view);
    this.#autosave = effect(
      (onCleanup) => {
        this.body();
        if (!this.isUnsaved()) return;
        const timer = setTimeout(() => void this.save(), parts.restMs);
        onCleanup(() => clearTimeout(timer));
      },
      { injector: parts.injector, manualCleanup: true },
    );
  }

  /** Asks the server; input that an earlier visit could not send comes back. */
  async load(): Promise<void> {
    this.#status.set('loading');
    try {
      await this.stored.load();
      const { live, edit, body } = this.stored;
      if (live() ?? edit()) this.#startFrom(body());
      else this.#status.set(this.#begunHere()); // Retired long ago, or only in somebody else's change.
    } catch (error) {
      this.#loadProblem.set(problemFrom(error));
      this.#status.set(problemFrom(error).status === 404 ? this.#begunHere() : 'failed');
    }
  }

  /** A document that exists nowhere yet: its first save creates it. */
  start(body: Bodies[K]): void {
    this.body.set(body);
    this.#status.set('ready');
  }

  /** Stores what was typed, now. False when something of it could not be stored. */
  save(): Promise<boolean> {
    this.#saving ??= this.#saveAll().finally(() => (this.#saving = undefined));
    return this.#saving;
  }

  /** Proposes that the document goes; the person's change carries it. */
  retire(): Promise<boolean> {
    this.#isRetiring.set(true);
    return this.save();
  }

  /** Takes the edit out of the change: what is live counts again. Throws ApiProblem. */
  async discard(): Promise<void> {
    await this.stored.drop();
    this.#parts.onStored(this.key.kind);
    this.#settle(this.stored.body(), this.stored.body());
    if (!this.stored.live()) this.#status.set('not-found');
  }

  /** Back to what the server has. */
  undoTyping(): void {
    this.#settle(this.stored.body(), this.stored.body());
  }

  /** Yes to `asks`: approvals fall away. */
  saveAllTheSame(): Promise<boolean> {
    this.#dropApprovals = true;
    this.#state.set({ kind: 'idle' });
    return this.save();
  }

  /** The answer to `conflict`: pointers of the fields where theirs is right; elsewhere mine stays. */
  choose(theirs: ReadonlySet<string>): Promise<boolean> {
    const { body } = this.#merged(theirs);
    this.#settle(body, this.stored.body());
    return this.save();
  }

  /** What the server said about a value it refused. */
  problemAt(pointer: string): ProblemField | undefined {
    const state = this.#state();
    return state.kind === 'refused' ? state.problems.find(({ at }) => at === pointer) : undefined;
  }

  destroy(): void {
    this.#retry.stop();
    this.#autosave.destroy();
  }

  async #saveAll(): Promise<boolean> {
    for (let attempt = 1; this.isUnsaved(); attempt++) {
      if (['asks', 'conflict'].includes(this.#state().kind)) return false;
      const problem = await this.#saveOnce();
      if (!problem) attempt = 0;
      else if (!(await this.#goOnAfter(problem, attempt))) return false;
    }
    return true;
  }

  /** @returns why not, or undefined when it is stored */
  async #saveOnce(): Promise<ApiProblem | undefined> {
    const typed = this.body();
    this.#state.set({ kind: 'saving' });
    try {
      const isDeleting = this.#isRetiring();
      await this.stored.put(typed, { isDeleting, dropApprovals: this.#dropApprovals });
      const stored = this.stored.body();
      // The server spells in NFC; what was typed since the request left stays as it is.
      this.#settle(sameValue(this.body(), typed) ? stored : this.body(), stored);
      const change = this.stored.edit()?.change ?? '';
      this.#state.set({ kind: 'saved', at: this.#parts.now(), change });
      this.#parts.onStored(this.key.kind);
      return undefined;
    } catch (error) {
      return problemFrom(error);
    }
  }

  /** Decides what a failure means for what was typed; true to try again at once. */
  async #goOnAfter(problem: ApiProblem, attempt: number): Promise<boolean> {
    const approvals = problem.body['approvals'];
    if (isUnreachable(problem)) return this.#keep();
    if (problem.status === 422) return this.#stop(refusedBy(problem));
    if (problem.code === 'BAD_STATE' && typeof approvals === 'number') {
      return this.#stop({ kind: 'asks', approvals });
    }
    if (![404, 409, 412].includes(problem.status) || attempt >= ATTEMPTS) {
      return this.#stop({ kind: 'failed', problem });
    }
    try {
      await this.stored.catchUp(problem);
      return this.#takeIn();
    } catch (error) {
      return this.#stop({ kind: 'failed', problem: problemFrom(error) });
    }
  }

  /** Merges what the server has; false when both sides changed one field. */
  #takeIn(): boolean {
    const { body, conflicts } = this.#merged();
    this.body.set(body);
    if (conflicts.length > 0) return this.#stop({ kind: 'conflict', conflicts });
    this.#base.set(this.stored.body());
    return true;
  }

  #merged(taken?: ReadonlySet<string>) {
    const sides = { base: this.#base(), mine: this.body(), theirs: this.stored.body() };
    return mergeBodies<K>(sides, new Map([...(taken ?? [])].map((at) => [at, 'theirs'])));
  }

  #startFrom(body: Bodies[K]): void {
    const kept = this.#parts.buffer.find(this.key);
    this.body.set(kept?.body ?? body);
    this.#base.set(kept?.base ?? body);
    this.#state.set({ kind: 'idle' });
    this.#status.set('ready');
    if (kept) this.#takeIn();
  }

  /** Nothing on the server, yet perhaps begun here while it could not be reached. */
  #begunHere(): 'ready' | 'not-found' {
    const kept = this.#parts.buffer.find(this.key);
    if (kept) this.body.set(kept.body);
    return kept ? 'ready' : 'not-found';
  }

  #keep(): false {
    this.#parts.buffer.keep(this.key, { base: this.#base(), body: this.body() });
    this.#retry.later();
    this.#state.set({ kind: 'offline-kept' });
    return false;
  }

  #stop(state: DraftState): false {
    if (state.kind !== 'asks') this.#isRetiring.set(false);
    this.#state.set(state);
    return false;
  }

  #settle(body: Bodies[K], base: Bodies[K]): void {
    this.#retry.stop();
    this.#parts.buffer.clear(this.key);
    this.#isRetiring.set(false);
    this.#dropApprovals = false;
    this.body.set(body);
    this.#base.set(base);
    this.#state.set({ kind: 'idle' });
  }
}

// 429 and 5xx pass: the input waits like in a tunnel.
const isUnreachable = ({ code, status }: ApiProblem): boolean =>
  code === 'OFFLINE' || status === 429 || status >= 500;
