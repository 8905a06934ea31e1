import { DOCUMENT, inject, Service } from '@angular/core';
import type { Bodies, Kind } from '../../../registry/index';
import { Session } from '../session';
import type { DocumentKey } from './document-client';

/** What was typed, and the body it was typed over. */
export interface KeptDraft<K extends Kind = Kind> {
  readonly base: Bodies[K];
  readonly body: Bodies[K];
}

/**
 * Unsent input in this browser's storage, per person and document, only while the server cannot be
 * reached. The console must work where storage is refused: then the input lives as long as the tab.
 */
@Service()
export class DraftBuffer {
  readonly #session = inject(Session);
  readonly #view = inject(DOCUMENT).defaultView;

  keep<K extends Kind>(key: DocumentKey<K>, draft: KeptDraft<K>): void {
    this.#try((storage) => storage.setItem(this.#nameOf(key), JSON.stringify(draft)));
  }

  find<K extends Kind>(key: DocumentKey<K>): KeptDraft<K> | undefined {
    const text = this.#try((storage) => storage.getItem(this.#nameOf(key)));
    return typeof text === 'string' ? keptFrom<K>(text) : undefined;
  }

  clear(key: DocumentKey): void {
    this.#try((storage) => storage.removeItem(this.#nameOf(key)));
  }

  #nameOf({ kind, id }: DocumentKey): string {
    return `draft:${this.#session.person()?.id ?? ''}:${kind}:${id}`;
  }

  #try<T>(act: (storage: Storage) => T): T | undefined {
    try {
      return this.#view ? act(this.#view.localStorage) : undefined;
    } catch {
      return undefined; // Storage is full or refused: the tab still holds what was typed.
    }
  }
}

function keptFrom<K extends Kind>(text: string): KeptDraft<K> | undefined {
  try {
    const kept = JSON.parse(text) as Partial<KeptDraft<K>> | null;
    if (kept?.base === undefined || kept.body === undefined) return undefined;
    return { base: kept.base, body: kept.body };
  } catch {
    return undefined; // Somebody edited it: not ours to repair.
  }
}
