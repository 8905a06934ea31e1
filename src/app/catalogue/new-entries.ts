import { inject, Service } from '@angular/core';
import type { EntryBody } from '../../registry/index';
import { NewDocuments } from '../platform/document-draft/new-documents';

// What an ordinary cookie of one's own is; each of them is seen and can be changed.
const usual: EntryBody = {
  storage: 'cookie',
  party: 'first',
  locations: [],
  domains: [],
  attributes: {},
  transfers: [],
};

/** Begins entries, each named after its first name. */
@Service()
export class NewEntries {
  readonly #documents = inject(NewDocuments);

  /** @returns the id of the draft, which its editor finds and saves. Throws ApiProblem. */
  begin(body: EntryBody): Promise<string> {
    const words = body.names?.[0]?.pattern ?? body.provider ?? '';
    return this.#documents.begin('entry', words, { ...usual, ...body });
  }
}
