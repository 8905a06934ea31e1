import {
  computed,
  DestroyRef,
  DOCUMENT,
  effect,
  inject,
  InjectionToken,
  Injector,
  Service,
  type Signal,
  signal,
  untracked,
} from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import type { Bodies, Kind } from '../../../registry/index';
import { LeaveGuard } from '../leave-guard';
import { Session } from '../session';
import { Today } from '../today';
import { DocumentClient, type DocumentKey } from './document-client';
import { DocumentDraft } from './document-draft';
import { DraftBuffer } from './draft-buffer';
import { OwnChange } from './own-change';
import { StoredDocument } from './stored-document';

export const AUTOSAVE_MS = new InjectionToken<number>('rest before a draft is saved', {
  factory: () => 1000,
});

interface OpenDraft {
  readonly draft: DocumentDraft;
  holders: number;
  /** Its screen was left while the server could not be reached. */
  isLeftBehind: boolean;
}

/**
 * All documents being edited, one draft each, however many screens show it. A draft that could not
 * be sent outlives its screen and goes on trying.
 */
@Service()
export class DocumentDrafts {
  readonly #session = inject(Session);
  readonly #server = {
    client: inject(DocumentClient),
    ownChange: inject(OwnChange),
    personId: () => this.#session.person()?.id,
  };
  readonly #today = inject(Today);
  readonly #stores = signal<Partial<Record<Kind, number>>>({});
  readonly #parts = {
    buffer: inject(DraftBuffer),
    injector: inject(Injector),
    view: inject(DOCUMENT).defaultView,
    now: () => this.#today.now(),
    onStored: (kind: Kind) =>
      this.#stores.update((counts) => ({ ...counts, [kind]: (counts[kind] ?? 0) + 1 })),
    restMs: inject(AUTOSAVE_MS),
  };
  readonly #open = new Map<string, OpenDraft>();

  constructor() {
    inject(LeaveGuard).watch(() => this.#needsKeeping(), inject(DestroyRef));
  }

  /** Grows with everything stored of a kind: what lists show may be old now. */
  stores(kind: Kind): number {
    return this.#stores()[kind] ?? 0;
  }

  /** The draft of a document; asks the server when it is new here. */
  find<K extends Kind>(key: DocumentKey<K>): DocumentDraft<K> {
    const known = this.#open.get(nameOf(key));
    const draft = (known?.draft as DocumentDraft<K> | undefined) ?? this.#add(key);
    if (!known || (known.isLeftBehind && !draft.isUnsaved())) void draft.load();
    if (known) known.isLeftBehind = false;
    return draft;
  }

  /** Begins a document that exists nowhere yet; its first save creates it. */
  start<K extends Kind>(key: DocumentKey<K>, body: Bodies[K]): DocumentDraft<K> {
    const draft = this.#add(key);
    draft.start(body);
    return draft;
  }

  /** Stores a document that was begun without an editor of its own. False when it could not be stored. */
  async store(key: DocumentKey): Promise<boolean> {
    const draft = this.find(key);
    this.hold(draft);
    const isStored = await draft.save();
    this.release(draft);
    return isStored;
  }

  /** Alters a document without an editor of its own. False when it could not be loaded or stored. */
  async alter<K extends Kind>(
    key: DocumentKey<K>,
    alteration: (body: Bodies[K]) => Bodies[K],
  ): Promise<boolean> {
    const known = this.#open.get(nameOf(key))?.draft as DocumentDraft<K> | undefined;
    const draft = known ?? this.#add(key);
    const held = draft as unknown as DocumentDraft;
    this.hold(held);
    if (draft.status() !== 'ready') await draft.load();
    const isReady = draft.status() === 'ready';
    if (isReady) draft.body.update(alteration);
    const isStored = isReady && (await draft.save());
    // An open editor keeps what is typed there; without one nobody could mend a refused value.
    if (!isStored && !known && draft.state().kind !== 'offline-kept') draft.undoTyping();
    this.release(held);
    return isStored;
  }

  hold(draft: DocumentDraft): void {
    const open = this.#open.get(nameOf(draft.key));
    if (open) open.holders++;
  }

  release(draft: DocumentDraft): void {
    const open = this.#open.get(nameOf(draft.key));
    if (!open || --open.holders > 0) return;
    open.isLeftBehind = draft.state().kind === 'offline-kept';
    if (open.isLeftBehind) return;
    draft.destroy();
    this.#open.delete(nameOf(draft.key));
  }

  /** Before an exit. What cannot be stored stays unsaved. */
  async saveAll(): Promise<void> {
    await Promise.all(this.#held().map((draft) => draft.save()));
  }

  #add<K extends Kind>(key: DocumentKey<K>): DocumentDraft<K> {
    const stored = new StoredDocument(key, this.#server);
    const draft = new DocumentDraft(key, stored, this.#parts);
    this.#open.set(nameOf(key), {
      draft,
      holders: 0,
      isLeftBehind: false,
    });
    return draft;
  }

  /** What this browser keeps for later needs no question on leaving. */
  #needsKeeping(): boolean {
    return this.#held().some((draft) => draft.isUnsaved() && draft.state().kind !== 'offline-kept');
  }

  /** Those that a screen shows; one just begun has no screen yet. */
  #held(): readonly DocumentDraft[] {
    return [...this.#open.values()].filter(({ holders }) => holders > 0).map(({ draft }) => draft);
  }
}

const nameOf = ({ kind, id }: DocumentKey): string => `${kind}/${id}`;

/**
 * The draft an editor works on, for as long as the editor lives; follows the id. Call in an
 * injection context: `readonly draft = documentDraft('category', this.id)`.
 */
export function documentDraft<K extends Kind>(kind: K, id: () => string): Signal<DocumentDraft<K>> {
  const drafts = inject(DocumentDrafts);
  // Opening is idempotent: whoever reads first opens, everybody else gets the same draft.
  const draft = computed(() => {
    const key = { kind, id: id() };
    return untracked(() => drafts.find(key));
  });
  effect((onCleanup) => {
    const held = draft() as unknown as DocumentDraft;
    drafts.hold(held);
    onCleanup(() => drafts.release(held));
  });
  return draft;
}

/** For routes with an editor: stores what was typed, then asks only when something could not be stored. */
export const draftGuard: CanDeactivateFn<unknown> = async () => {
  const [drafts, guard] = [inject(DocumentDrafts), inject(LeaveGuard)];
  await drafts.saveAll();
  return guard.mayLeave();
};
