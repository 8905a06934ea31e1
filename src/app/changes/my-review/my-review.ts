import { computed, inject, Service, signal } from '@angular/core';
import { emptyReview, type Anchor, type HeldComment, type Review } from '../../../registry/index';
import { Attempt } from '../../platform/attempt';
import { Session } from '../../platform/session';
import { documentKey, type ChangedDocument, type ChangeView } from '../change-view';
import { ReviewStore } from '../review-page/review-store';
import { placeOf, type Said } from '../threads/thread-view';
import { ThreadsStore } from '../threads/threads-store';
import { MyReviewClient } from './my-review-client';
import { shownMarks } from './shown-marks';

/** What the reader keeps to themselves about one change until it is sent. Lives as long as the review page. */
@Service({ autoProvided: false })
export class MyReview {
  readonly #client = inject(MyReviewClient);
  readonly #session = inject(Session);
  readonly #store = inject(ReviewStore);
  readonly #threads = inject(ThreadsStore);
  readonly #answer = this.#client.review(() =>
    this.#session.can('comment') ? this.#store.id() : undefined,
  );
  readonly #returning = signal<string | undefined>(undefined);

  readonly error = this.#answer.error;
  /** Of marks; a refused comment is told where it was written. */
  readonly marking = new Attempt();
  /** Key of the document that is about to be returned. */
  readonly returning = this.#returning.asReadonly();
  readonly #review = computed<Review>(() =>
    this.#answer.hasValue() ? this.#answer.value() : emptyReview,
  );
  readonly comments = computed(() => this.#review().comments);
  /** A reviewer who had no hand in what is asked to be judged. */
  readonly mayHold = computed(() => {
    const view = this.#store.view();
    const me = this.#session.person()?.id ?? '';
    const isAsked = view?.state === 'in-review' || view?.state === 'scheduled';
    return isAsked && this.#session.can('review') && !view.contributors.includes(me);
  });
  readonly marks = computed(() => {
    const view = this.#store.view();
    const me = this.#session.person()?.id ?? '';
    return view ? shownMarks(view, this.#review().marks, me) : new Map<string, never>();
  });
  /** Keys of documents by the reader's marks that stand. */
  readonly standing = computed(() => {
    const marks = [...this.marks()].filter(([, one]) => one.by === undefined && !one.isAltered);
    const keysOf = (name: 'fine' | 'returned') =>
      marks.filter(([, { mark }]) => mark === name).map(([key]) => key);
    return { fine: keysOf('fine'), returned: keysOf('returned') };
  });

  at(place: string): readonly HeldComment[] {
    return this.comments().filter(({ anchor }) => placeOf(anchor) === place);
  }

  retry(): void {
    this.#answer.reload();
  }

  /** The review went out with a decision. */
  sent(): void {
    this.#answer.reload();
    this.#threads.retry();
  }

  hold(anchor: Anchor | undefined, said: Said): Promise<void> {
    return this.#write((view) => this.#client.hold(view, anchor, said));
  }

  rewrite(comment: HeldComment, said: Said): Promise<void> {
    return this.#write((view) => this.#client.rewrite(view, comment.id, said));
  }

  remove(comment: HeldComment): Promise<void> {
    return this.#write(({ id }) => this.#client.remove(id, comment.id));
  }

  /** Whether a document goes back for the reason that this comment gives. */
  isReason({ id }: HeldComment): boolean {
    return this.#review().marks.some(({ comment }) => comment === id);
  }

  async send(): Promise<void> {
    await this.#write(({ id }) => this.#client.send(id));
    this.#threads.retry();
  }

  /** Says that it is fine; once more: says nothing of it. */
  toggleFine(document: ChangedDocument): Promise<boolean> {
    this.#returning.set(undefined);
    return this.#standingOf(document) === 'fine'
      ? this.#unmark(document)
      : this.#mark(document, 'fine');
  }

  /** Asks for the reason, where none is written yet; once more: says nothing of it. */
  async toggleReturned(document: ChangedDocument): Promise<void> {
    const key = documentKey(document);
    if (this.#standingOf(document) === 'returned') await this.#unmark(document);
    else if (this.#hasReason(key)) await this.#mark(document, 'returned');
    else this.#returning.set(this.returning() === key ? undefined : key);
  }

  /** Keeps the reason first: it is not lost when the mark is refused. */
  async returnFor(document: ChangedDocument, anchor: Anchor, said: Said): Promise<void> {
    await this.hold(anchor, said);
    await this.#mark(document, 'returned');
  }

  stopReturning(): void {
    this.#returning.set(undefined);
  }

  #hasReason(key: string): boolean {
    return this.comments().some(
      ({ anchor, text }) => anchor && documentKey(anchor) === key && text.length >= 10,
    );
  }

  #standingOf(document: ChangedDocument): 'fine' | 'returned' | undefined {
    const shown = this.marks().get(documentKey(document));
    return shown && !shown.isAltered && shown.by === undefined ? shown.mark : undefined;
  }

  #mark(document: ChangedDocument, mark: 'fine' | 'returned'): Promise<boolean> {
    return this.#try(({ id }) => this.#client.mark(id, document, mark));
  }

  #unmark(document: ChangedDocument): Promise<boolean> {
    return this.#try(({ id }) => this.#client.unmark(id, document));
  }

  async #try(request: (view: ChangeView) => Promise<Review>): Promise<boolean> {
    const isDone = await this.marking.run(() => this.#write(request));
    // The document is another one by now: it is shown before it is judged.
    if (this.marking.problem()?.code === 'ETAG_MISMATCH') this.#store.retry();
    return isDone;
  }

  async #write(request: (view: ChangeView) => Promise<Review>): Promise<void> {
    const view = this.#store.view();
    if (view) this.#answer.set(await request(view));
  }
}
