import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { DocumentNamePipe } from '../../../platform/differences/document-name';
import { Language } from '../../../platform/language';
import { Session } from '../../../platform/session';
import { ErrorState } from '../../../ui/error-state/error-state';
import { Skeleton } from '../../../ui/skeleton/skeleton';
import { ReviewStore } from '../../review-page/review-store';
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
  protected readonly session = inject(Session);
  protected readonly store = inject(ReviewStore);
  protected readonly threads = inject(ThreadsStore);

  protected readonly rows = computed(() =>
    this.threads
      .threads()
      .toSorted((a, b) => Number(a.resolved !== undefined) - Number(b.resolved !== undefined))
      .map((thread) => ({ thread, about: this.#words.about(thread.anchor) })),
  );

  protected readonly send = (said: Said): Promise<void> => this.threads.open(undefined, said);
}
