import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { DocumentNamePipe } from '../../../platform/differences/document-name';
import { Language } from '../../../platform/language';
import { Session } from '../../../platform/session';
import { ErrorState } from '../../../ui/error-state/error-state';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { ReviewStore } from '../../review-page/review-store';
import { HeldCard } from '../../my-review/held-card/held-card';
import { MyReview } from '../../my-review/my-review';
import { CommentBox } from '../comment-box/comment-box';
import { ThreadCard } from '../thread-card/thread-card';
import type { Said } from '../thread-view';
import { ThreadsStore } from '../threads-store';
import { AnchorWords } from './anchor-words';

/** All that was said about a change: open conversations first, each with the way to its field. */
@Component({
  selector: 'app-conversation',
  imports: [
    CommentBox,
    DocumentNamePipe,
    ErrorState,
    HeldCard,
    NgTemplateOutlet,
    RouterLink,
    Skeleton,
    ThreadCard,
    TranslatePipe,
  ],
  templateUrl: './conversation.html',
  styleUrl: './conversation.css',
})
export class Conversation {
  readonly #words = inject(AnchorWords);
  protected readonly language = inject(Language);
  protected readonly review = inject(MyReview);
  protected readonly session = inject(Session);
  protected readonly store = inject(ReviewStore);
  protected readonly threads = inject(ThreadsStore);

  protected readonly rows = computed(() =>
    this.threads
      .threads()
      .toSorted((a, b) => Number(a.resolved !== undefined) - Number(b.resolved !== undefined))
      .map((thread) => ({ thread, about: this.#words.about(thread.anchor) })),
  );

  /** Seen by the reader alone, and so above what everybody sees. */
  protected readonly held = computed(() =>
    this.review
      .comments()
      .map((comment) => ({ comment, about: this.#words.about(comment.anchor) })),
  );

  protected readonly send = (said: Said): Promise<void> => this.threads.open(undefined, said);
  protected readonly hold = (said: Said): Promise<void> => this.review.hold(undefined, said);
}
