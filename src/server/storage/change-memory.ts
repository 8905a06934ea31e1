import type { Edit } from '../../registry/index.ts';

type Edits = readonly Edit[];

/** Remembers the edits of changes, so that a save need not read those that it leaves alone. */
export interface ChangeMemory {
  /** @returns undefined when this version of the change is not remembered */
  find(id: string, version: number): Edits | undefined;
  keep(id: string, version: number, edits: Edits): void;
}

/** Twice as many as one change may have. */
const MOST_EDITS = 20_000;

/** What is committed. A committed version of a change never alters, so what is kept cannot be stale. */
export class CommittedChanges implements ChangeMemory {
  readonly #mostEdits: number;
  /** The change used last stands last. */
  readonly #kept = new Map<string, { readonly version: number; readonly edits: Edits }>();

  constructor(mostEdits = MOST_EDITS) {
    this.#mostEdits = mostEdits;
  }

  find(id: string, version: number): Edits | undefined {
    const kept = this.#kept.get(id);
    if (kept?.version !== version) return undefined;
    this.#kept.delete(id);
    this.#kept.set(id, kept);
    return kept.edits;
  }

  keep(id: string, version: number, edits: Edits): void {
    // A slow reader may bring what was there before somebody wrote.
    if ((this.#kept.get(id)?.version ?? 0) > version) return;
    this.#kept.delete(id);
    this.#kept.set(id, { version, edits });
    let sum = 0;
    for (const [oldest, kept] of [...this.#kept].toReversed()) {
      sum += kept.edits.length;
      if (sum > this.#mostEdits) this.#kept.delete(oldest);
    }
  }

  /** For one transaction: it sees what it wrote at once, everybody else after `commit`. Undone, it is just dropped. */
  begin(): ChangeMemory & { readonly commit: () => void } {
    const own = new CommittedChanges(this.#mostEdits);
    return {
      find: (id, version) => own.find(id, version) ?? this.find(id, version),
      keep: (id, version, edits) => own.keep(id, version, edits),
      commit: () => {
        for (const [id, { version, edits }] of own.#kept) this.keep(id, version, edits);
      },
    };
  }
}
