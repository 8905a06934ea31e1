import { inject, Service } from '@angular/core';
import type { Bodies, Kind } from '../../../registry/index';
import { problemFrom } from '../api-problem';
import { slugOf } from '../slug';
import { DocumentClient, type DocumentKey } from './document-client';
import { DocumentDrafts } from './document-drafts';

/** Begins documents under ids that were never used. */
@Service()
export class NewDocuments {
  readonly #client = inject(DocumentClient);
  readonly #drafts = inject(DocumentDrafts);

  /**
   * Begins a document named after `words`; its first save creates it. Open its editor next.
   * @returns its id. Throws ApiProblem.
   */
  async begin<K extends Kind>(kind: K, words: string, body: Bodies[K]): Promise<string> {
    const slug = slugOf(words, kind);
    let id = slug;
    for (let number = 2; await this.#isTaken({ kind, id }); number++) id = `${slug}-${number}`;
    this.#drafts.start({ kind, id }, body);
    return id;
  }

  async #isTaken(key: DocumentKey): Promise<boolean> {
    try {
      await this.#client.find(key);
      return true;
    } catch (error) {
      if (problemFrom(error).status === 404) return false; // The id is free: that is the answer.
      throw error;
    }
  }
}
