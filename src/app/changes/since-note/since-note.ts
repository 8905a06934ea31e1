import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { DayPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { ReviewSelection } from '../review-page/review-selection';
import { ReviewStore } from '../review-page/review-store';

/** Says that the content moved on since the reader decided, and which of it is shown. */
@Component({
  selector: 'app-since-note',
  imports: [DayPipe, RouterLink, TranslatePipe],
  template: `
    @if (mine(); as mine) {
      <p class="note info line">
        <span class="grow">
          {{ 'changes.verdict.' + mine.verdict | translate: { revision: mine.revision } }}
          ({{ mine.at | day: language.current() }}).
          {{
            'review.since.' + (selection.isSince() ? (count() > 0 ? 'shown' : 'nothing') : 'whole')
              | translate: { count: count() }
          }}
        </span>
        <a
          routerLink="."
          [queryParams]="{ show: selection.isSince() ? 'whole' : null }"
          queryParamsHandling="merge"
          >{{ 'review.since.' + (selection.isSince() ? 'showWhole' : 'showSince') | translate }}</a
        >
      </p>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--s4);
    }
  `,
})
export class SinceNote {
  readonly #store = inject(ReviewStore);
  protected readonly language = inject(Language);
  protected readonly selection = inject(ReviewSelection);

  protected readonly mine = computed(() => this.#store.view()?.myLastReview);
  /** Documents that differ since. */
  protected readonly count = computed(
    () =>
      this.#store.view()?.documents.filter(({ sinceReview }) => sinceReview?.length !== 0).length ??
      0,
  );
}
