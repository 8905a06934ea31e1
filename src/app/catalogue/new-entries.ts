import { inject, Service } from '@angular/core';
import type { EntryBody } from '../../registry/index';
import { DocumentDrafts } from '../platform/document-draft/document-drafts';
import { CatalogueClient } from './catalogue-client';
import { slugOf, uniqueAmong } from './slug';

// What an ordinary cookie of one's own is; each of them is seen and can be changed.
const usual: EntryBody = {
  storage: 'cookie',
  party: 'first',
  locations: [],
  domains: [],
  attributes: {},
  transfers: [],
};

/** Begins entries under an id that was never used. */
@Service()
export class NewEntries {
  readonly #client = inject(CatalogueClient);
  readonly #drafts = inject(DocumentDrafts);

  /** @returns the id of the draft, which its editor finds and saves. Throws ApiProblem. */
  async begin(body: EntryBody): Promise<string> {
    const slug = slugOf(body.names?.[0]?.pattern ?? body.provider ?? '', 'entry');
    const id = await this.#free(slug);
    this.#drafts.start({ kind: 'entry', id }, { ...usual, ...body });
    return id;
  }

  async #free(slug: string): Promise<string> {
    const taken: string[] = [];
    for (;;) {
      const id = uniqueAmong(taken, slug);
      if (!(await this.#client.isTaken(id))) return id;
      taken.push(id);
    }
  }
}
