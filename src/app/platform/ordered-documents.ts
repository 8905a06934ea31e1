import { computed, inject, InjectionToken, type Provider, Service, signal } from '@angular/core';
import { type CategoryBody, type LocalisedText, wordsOf } from '../../registry/index';
import { DocumentList } from './document-draft/document-list';
import { DocumentOrder } from './document-draft/document-order';
import { Language } from './language';
import { inOrder, lastPlace } from './move-in-order';
import { Notifier } from './notifier';
import { Status } from './status';
import { worstStates } from './text-states';

type OrderedKind = 'category' | 'location';
const kindInOrder = new InjectionToken<OrderedKind>('Kind of the documents in order');

/** For the routes of a feature: its documents of this kind, in their order. */
export const orderedDocuments = (kind: OrderedKind): Provider[] => [
  { provide: kindInOrder, useValue: kind },
  OrderedDocuments,
];

/** Documents of one kind in the order visitors meet them, and how one is moved. */
@Service({ autoProvided: false })
export class OrderedDocuments {
  readonly #kind = inject(kindInOrder);
  readonly #order = inject(DocumentOrder);
  readonly #status = inject(Status);
  readonly #language = inject(Language);
  readonly #notifier = inject(Notifier);
  readonly #list = new DocumentList<OrderedKind>(this.#kind);
  readonly #isMoving = signal(false);

  readonly status = this.#list.status;
  readonly error = this.#list.error;
  readonly rows = computed(() =>
    this.#list
      .items()
      .map(({ id, body, state, change, entries = 0 }) => {
        const { description, consent }: Partial<CategoryBody> = body;
        return {
          id,
          order: body.order ?? 0,
          label: this.#words(body.label) || id,
          description: this.#words(description),
          consent,
          texts: worstStates(
            this.#kind === 'category' ? [body.label, description] : [body.label],
            this.#status.locales(),
          ),
          entries,
          state,
          change: change?.id,
        };
      })
      .toSorted(inOrder),
  );
  /** Where a new one goes. */
  readonly nextPlace = computed(() => lastPlace(this.rows()));

  reload(): void {
    this.#list.reload();
  }

  /** Moves one up (-1) or down (+1), and says so with a way back; one at a time. */
  async move({ id, label }: { readonly id: string; readonly label: string }, by: -1 | 1) {
    if (this.#isMoving()) return;
    this.#isMoving.set(true);
    const isStored = await this.#store(id, by);
    this.#isMoving.set(false);
    this.#notifier.toast(
      this.#language.say(isStored ? 'ui.ordered.moved' : 'ui.ordered.notMoved', { name: label }),
      isStored ? () => void this.#store(id, by === 1 ? -1 : 1) : undefined,
    );
  }

  #store(id: string, by: -1 | 1): Promise<boolean> {
    const staying = this.rows().filter(({ state }) => state !== 'retired');
    return this.#order.move(this.#kind, staying, id, by);
  }

  #words(text: LocalisedText | undefined): string {
    return wordsOf(text, this.#language.current(), this.#status.locales().source);
  }
}
