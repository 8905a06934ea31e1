import { Component, computed, inject, input, viewChild, type ElementRef } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { CircleCheck, Undo2 } from 'lucide';
import { Icon } from '../../../ui/icon/icon';
import { documentKey, type ChangedDocument } from '../../change-view';
import { ReviewStore } from '../../review-page/review-store';
import { CommentBox } from '../../threads/comment-box/comment-box';
import type { Said } from '../../threads/thread-view';
import { MyReview } from '../my-review';

/** Says of one document that it is fine, or returns it with a reason. */
@Component({
  selector: 'app-mark-buttons',
  imports: [CommentBox, Icon, TranslatePipe],
  templateUrl: './mark-buttons.html',
  styleUrl: './mark-buttons.css',
})
export class MarkButtons {
  protected readonly review = inject(MyReview);
  protected readonly store = inject(ReviewStore);

  readonly document = input.required<ChangedDocument>();

  protected readonly fine = CircleCheck;
  protected readonly returned = Undo2;
  protected readonly back = viewChild<ElementRef<HTMLElement>>('back');
  readonly #key = computed(() => documentKey(this.document()));
  protected readonly shown = computed(() => this.review.marks().get(this.#key()));
  /** The reader's own mark, as long as it stands. */
  protected readonly own = computed(() => {
    const shown = this.shown();
    return shown && !shown.isAltered && shown.by === undefined ? shown.mark : undefined;
  });
  protected readonly isReturning = computed(
    () => this.review.mayHold() && this.review.returning() === this.#key(),
  );
  protected readonly place = computed(() => `return/${this.#key()}`);

  protected readonly send = (said: Said): Promise<void> => {
    const { kind, id } = this.document();
    return this.review.returnFor(this.document(), { kind, id }, said);
  };

  protected close(): void {
    this.review.stopReturning();
    this.back()?.nativeElement.focus();
  }
}
