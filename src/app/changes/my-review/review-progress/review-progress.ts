import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../../platform/attempt';
import { Language } from '../../../platform/language';
import { Notifier } from '../../../platform/notifier';
import { ReviewStore } from '../../review-page/review-store';
import { MyReview } from '../my-review';

/** How far the reader's own review has come, and what of it nobody else sees yet. */
@Component({
  selector: 'app-review-progress',
  imports: [RouterLink, TranslatePipe],
  template: `
    @if (review.mayHold()) {
      <p class="sub" role="status">{{ 'review.progress.marks' | translate: counts() }}</p>
    }
    @if (review.comments().length; as count) {
      <div class="note line">
        <a
          class="grow"
          routerLink="."
          [queryParams]="{ tab: 'conversation' }"
          queryParamsHandling="merge"
          >{{ 'review.progress.held' | translate: { count } }}</a
        >
        <button
          type="button"
          class="button small"
          [attr.aria-disabled]="attempt.isBusy()"
          (click)="send(count)"
        >
          {{ 'review.progress.send' | translate: { count } }}
        </button>
      </div>
    }
    @if (attempt.problem(); as problem) {
      <p class="note error" role="alert">
        {{ problem.words.key | translate: problem.words.values }}
      </p>
    }
    @if (review.error()) {
      <p class="note error line" role="alert">
        <span class="grow">{{ 'review.progress.unread' | translate }}</span>
        <button type="button" class="button small" (click)="review.retry()">
          {{ 'ui.retry' | translate }}
        </button>
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--s2);
    }

    :host(:empty) {
      display: none;
    }
  `,
})
export class ReviewProgress {
  readonly #language = inject(Language);
  readonly #notifier = inject(Notifier);
  readonly #store = inject(ReviewStore);
  protected readonly review = inject(MyReview);

  protected readonly attempt = new Attempt();
  protected readonly counts = computed(() => {
    const { fine, returned } = this.review.standing();
    const total = this.#store.view()?.documents.length ?? 0;
    return {
      fine: fine.length,
      returned: returned.length,
      left: total - fine.length - returned.length,
    };
  });

  protected async send(count: number): Promise<void> {
    if (!(await this.attempt.run(() => this.review.send()))) return;
    this.#notifier.toast(this.#language.say('review.progress.sent', { count }));
  }
}
