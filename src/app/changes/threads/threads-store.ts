import { computed, inject, Service, signal } from '@angular/core';
import type { Anchor } from '../../../registry/index';
import { documentKey, type ChangeView } from '../change-view';
import { ReviewStore } from '../review-page/review-store';
import { placeOf, type Said, type ThreadsAnswer, type ThreadView } from './thread-view';
import { ThreadsClient } from './threads-client';

/** The conversations of one change, by their place. Lives as long as the review page. */
@Service({ autoProvided: false })
export class ThreadsStore {
  readonly #client = inject(ThreadsClient);
  readonly #store = inject(ReviewStore);
  readonly #answer = this.#client.list(this.#store.id);
  readonly #writingAt = signal<string | undefined>(undefined);

  readonly status = this.#answer.status;
  readonly error = this.#answer.error;
  readonly threads = computed<readonly ThreadView[]>(() =>
    this.#answer.hasValue() ? this.#answer.value().items : [],
  );
  readonly people = computed<ThreadsAnswer['people']>(() =>
    this.#answer.hasValue() ? this.#answer.value().people : {},
  );
  readonly openCount = computed(() => this.threads().filter(({ resolved }) => !resolved).length);
  /** Place of the box that somebody asked for. */
  readonly writingAt = this.#writingAt.asReadonly();
  /** Key of a document → how many of its threads are open. */
  readonly openByDocument = computed<ReadonlyMap<string, number>>(() => {
    const counts = new Map<string, number>();
    for (const { anchor, resolved } of this.threads()) {
      if (!anchor || resolved) continue;
      const key = documentKey(anchor);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  });
  readonly #byPlace = computed<ReadonlyMap<string, readonly ThreadView[]>>(() => {
    const threads = new Map<string, ThreadView[]>();
    for (const thread of this.threads()) {
      const place = placeOf(thread.anchor);
      threads.set(place, [...(threads.get(place) ?? []), thread]);
    }
    return threads;
  });

  at(place: string): readonly ThreadView[] {
    return this.#byPlace().get(place) ?? [];
  }

  writeAt(place: string | undefined): void {
    this.#writingAt.set(place);
  }

  retry(): void {
    this.#answer.reload();
  }

  async open(anchor: Anchor | undefined, said: Said): Promise<void> {
    const view = this.#store.view();
    if (!view) return;
    await this.#client.open(view, anchor, said);
    this.#answer.reload();
  }

  async reply(thread: ThreadView, said: Said): Promise<void> {
    await this.#client.reply(thread.id, said, this.#store.view()?.revision ?? 1);
    this.#answer.reload();
  }

  async move(thread: ThreadView, verb: 'resolve' | 'reopen'): Promise<void> {
    await this.#client.move(thread.id, verb);
    this.#answer.reload();
  }

  /** @returns the change with the words in it; undefined when it was refused, and then the page says why */
  async apply(
    thread: ThreadView,
    comment: string,
    dropApprovals: boolean,
  ): Promise<ChangeView | undefined> {
    const after = await this.#store.act('changes.done.apply', (view) =>
      this.#client.apply(view, thread.id, comment, dropApprovals),
    );
    if (after) this.#answer.reload();
    return after;
  }
}
