import { computed, inject, Service } from '@angular/core';
import { type LocalisedText, wordsOf } from '../../registry/index';
import { DocumentList } from '../platform/document-draft/document-list';
import { DocumentOrder } from '../platform/document-draft/document-order';
import { inOrder, lastPlace } from '../platform/move-in-order';
import { Status } from '../platform/status';
import { worstStates } from '../platform/text-states';

/** The categories in the order visitors meet them. */
@Service({ autoProvided: false })
export class CategoryStore {
  readonly #order = inject(DocumentOrder);
  readonly #status = inject(Status);
  readonly #list = new DocumentList('category');

  readonly status = this.#list.status;
  readonly error = this.#list.error;
  readonly rows = computed(() =>
    this.#list
      .items()
      .map(({ id, body, state, change, entries = 0 }) => ({
        id,
        order: body.order ?? 0,
        label: this.#words(body.label) || id,
        description: this.#words(body.description),
        consent: body.consent,
        texts: worstStates([body.label, body.description], this.#status.locales()),
        entries,
        state,
        change: change?.id,
      }))
      .toSorted(inOrder),
  );
  /** Where a new one goes. */
  readonly nextPlace = computed(() => lastPlace(this.rows()));

  reload(): void {
    this.#list.reload();
  }

  /** Moves one up (-1) or down (+1). False when not all of it could be stored. */
  move(id: string, by: -1 | 1): Promise<boolean> {
    const staying = this.rows().filter(({ state }) => state !== 'retired');
    return this.#order.move('category', staying, id, by);
  }

  #words(text: LocalisedText | undefined): string {
    return wordsOf(text, this.#status.locales().source);
  }
}
