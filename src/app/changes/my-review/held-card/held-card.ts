import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  input,
  linkedSignal,
  viewChild,
  type ElementRef,
} from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { HeldComment } from '../../../../registry/index';
import { Attempt } from '../../../platform/attempt';
import { Language } from '../../../platform/language';
import { Notifier } from '../../../platform/notifier';
import { StateBadge } from '../../../ui/state-badge/state-badge';
import { TextDiff } from '../../../ui/text-diff/text-diff';
import { KeptWords } from '../../kept-words';
import { ReviewStore } from '../../review-page/review-store';
import { CommentBox } from '../../threads/comment-box/comment-box';
import type { Said } from '../../threads/thread-view';
import { MyReview } from '../my-review';

/** A comment that nobody else sees yet: it can still be written anew, or taken out. */
@Component({
  selector: 'app-held-card',
  imports: [CommentBox, StateBadge, TextDiff, TranslatePipe],
  templateUrl: './held-card.html',
  styleUrl: './held-card.css',
})
export class HeldCard {
  readonly #injector = inject(Injector);
  readonly #kept = inject(KeptWords);
  readonly #language = inject(Language);
  readonly #notifier = inject(Notifier);
  protected readonly review = inject(MyReview);
  protected readonly store = inject(ReviewStore);

  readonly comment = input.required<HeldComment>();
  /** The present words of the text that it is about. */
  readonly present = input<string>();
  readonly locale = input<string>();

  protected readonly attempt = new Attempt();
  protected readonly edit = viewChild<ElementRef<HTMLElement>>('edit');
  protected readonly place = computed(() => `held/${this.comment().id}`);
  /** Words that wait to be saved open their box again. */
  protected readonly isEditing = linkedSignal(
    () => Object.keys(this.#kept.find(this.store.id(), this.place())).length > 0,
  );

  protected readonly send = (said: Said): Promise<void> =>
    this.review.rewrite(this.comment(), said);

  protected close(): void {
    this.isEditing.set(false);
    afterNextRender(() => this.edit()?.nativeElement.focus({ preventScroll: true }), {
      injector: this.#injector,
    });
  }

  protected async remove(): Promise<void> {
    const { anchor, text, suggestion } = this.comment();
    const said = { text, ...(suggestion === undefined ? {} : { suggestion }) };
    const { review } = this;
    if (!(await this.attempt.run(() => review.remove(this.comment())))) return;
    this.#notifier.toast(this.#language.say('review.held.removed'), () => {
      void review.hold(anchor, said);
    });
  }
}
