import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
} from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { Anchor } from '../../../../registry/index';
import { Session } from '../../../platform/session';
import { KeptWords } from '../../kept-words';
import { ReviewStore } from '../../review-page/review-store';
import { HeldCard } from '../../my-review/held-card/held-card';
import { MyReview } from '../../my-review/my-review';
import { CommentBox } from '../comment-box/comment-box';
import { ThreadCard } from '../thread-card/thread-card';
import { placeOf, type Said } from '../thread-view';
import { ThreadsStore } from '../threads-store';

/** The conversations about one field, beside it, and the way to begin one. */
@Component({
  selector: 'app-field-threads',
  imports: [CommentBox, HeldCard, ThreadCard, TranslatePipe],
  template: `
    @for (thread of threads(); track thread.id) {
      <app-thread-card [thread]="thread" [present]="present()" [locale]="locale()" />
    }
    @for (comment of held(); track comment.id) {
      <app-held-card [comment]="comment" [present]="present()" [locale]="locale()" />
    }
    @if (mayComment()) {
      @if (isWriting()) {
        <app-comment-box
          [change]="store.id()"
          [place]="place()"
          [label]="'review.thread.label' | translate: { field: field() }"
          [submit]="'review.thread.send' | translate"
          [present]="present()"
          [locale]="locale()"
          [send]="send"
          [hold]="review.mayHold() ? hold : undefined"
          (closed)="close()"
        />
      } @else {
        <button type="button" class="link" (click)="write()">
          {{ 'review.thread.comment' | translate }}
          <span class="spoken">{{ 'review.thread.on' | translate: { field: field() } }}</span>
        </button>
      }
    }
  `,
  styles: `
    :host {
      display: block;
    }

    .link,
    app-comment-box {
      display: block;
      margin-block-start: var(--s2);
    }

    .link {
      color: var(--ink-2);
      font-size: 12.5px;
    }

    /* In the upper corner of its row, where nothing else stands. */
    :host(.corner) > .link {
      position: absolute;
      inset-block-start: 12px;
      inset-inline-end: 16px;
      margin: 0;
    }
  `,
})
export class FieldThreads {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #injector = inject(Injector);
  readonly #kept = inject(KeptWords);
  readonly #session = inject(Session);
  readonly #threads = inject(ThreadsStore);
  protected readonly review = inject(MyReview);
  protected readonly store = inject(ReviewStore);

  readonly anchor = input.required<Anchor>();
  /** What the field is called. */
  readonly field = input.required<string>();
  /** The present words of a text; undefined for other fields. */
  readonly present = input<string>();
  readonly locale = input<string>();

  protected readonly place = computed(() => placeOf(this.anchor()));
  protected readonly threads = computed(() => this.#threads.at(this.place()));
  protected readonly held = computed(() => this.review.at(this.place()));
  protected readonly mayComment = computed(() => this.#session.can('comment'));
  /** Words that wait to be sent open their box again. */
  readonly #isLeftOver = linkedSignal(() => this.#kept.has(this.store.id(), this.place()));
  protected readonly isWriting = computed(
    () => this.#threads.writingAt() === this.place() || this.#isLeftOver(),
  );

  protected readonly send = (said: Said): Promise<void> => this.#threads.open(this.anchor(), said);
  protected readonly hold = (said: Said): Promise<void> => this.review.hold(this.anchor(), said);

  protected write(): void {
    this.#threads.writeAt(this.place());
  }

  protected close(): void {
    this.#isLeftOver.set(false);
    if (this.#threads.writingAt() === this.place()) this.#threads.writeAt(undefined);
    // The box had the focus: it goes back to where the box was asked for.
    afterNextRender(
      () => this.#host.querySelector<HTMLElement>(':scope > .link')?.focus({ preventScroll: true }),
      { injector: this.#injector },
    );
  }
}
