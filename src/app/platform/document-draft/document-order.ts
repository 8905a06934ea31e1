import { inject, Service } from '@angular/core';
import { moveInOrder, type Placed } from '../move-in-order';
import { DocumentDrafts } from './document-drafts';

/** Moves documents that have a place among their kind; each that gets another place is an edit. */
@Service()
export class DocumentOrder {
  readonly #drafts = inject(DocumentDrafts);

  /** One up (-1) or down (+1). False when not all of it could be stored. */
  async move(
    kind: 'category' | 'location',
    items: readonly Placed[],
    id: string,
    by: -1 | 1,
  ): Promise<boolean> {
    let isStored = true;
    for (const [each, order] of moveInOrder(items, id, by)) {
      const done = await this.#drafts.alter({ kind, id: each }, (body) => ({ ...body, order }));
      isStored &&= done;
    }
    return isStored;
  }
}
