import { httpResource } from '@angular/common/http';
import { computed, inject } from '@angular/core';
import type { Bodies, Kind } from '../../../registry/index';
import { newest } from '../newest';
import { DocumentDrafts } from './document-drafts';

/** A document as a list of its kind shows it: the reader's own change laid over what is live. */
export interface ListedDocument<K extends Kind = Kind> {
  readonly id: string;
  readonly body: Bodies[K];
  readonly state: 'new' | 'live' | 'changed' | 'retired';
  readonly change?: { readonly id: string; readonly title: string; readonly mine: boolean };
  /** How many entries name it. */
  readonly entries?: number;
}

/** All documents of a kind; fresh again after everything stored of it. Make it in an injection context. */
export class DocumentList<K extends Kind> {
  readonly #drafts = inject(DocumentDrafts);
  readonly #answer;
  readonly #items;

  readonly status;
  readonly error;
  readonly items;

  constructor(kind: K) {
    this.#answer = httpResource<{ readonly items: readonly ListedDocument<K>[] }>(() => {
      this.#drafts.stores(kind);
      return `/api/v1/documents/${kind}`;
    });
    this.#items = newest(this.#answer);
    this.status = this.#answer.status;
    this.error = this.#answer.error;
    this.items = computed(() => this.#items()?.items ?? []);
  }

  reload(): void {
    this.#answer.reload();
  }
}
