import { Component, computed, inject, input } from '@angular/core';
import { Language } from '../../platform/language';
import { NoticeFrame } from '../../platform/notice-frame/notice-frame';
import { ErrorState } from '../../ui/error-state/error-state';
import { Skeleton } from '../../ui/skeleton/skeleton';
import type { BannerPicture } from './compose-banners';
import { besideOf } from './beside-of';
import type { FetchedPicture } from './picture-of';

/** The banner with every entry, as it is live or as a change would make it. */
@Component({
  selector: 'app-whole-banner',
  imports: [ErrorState, NoticeFrame, Skeleton],
  template: `
    @if (fetched().picture(); as shown) {
      <app-notice-frame
        [label]="label()"
        [notice]="shown.notice"
        [entries]="shown.entries"
        [beside]="beside()"
        [layer]="layer()"
      />
    } @else if (fetched().error(); as error) {
      <app-error-state [error]="error" (retry)="fetched().retry()" />
    } @else {
      <app-skeleton [rows]="4" />
    }
  `,
})
export class WholeBanner {
  readonly #language = inject(Language);

  readonly fetched = input.required<FetchedPicture>();
  readonly label = input.required<string>();
  readonly side = input.required<'before' | 'after'>();
  readonly layer = input<'first' | 'details'>('first');
  /** The banner on the other side; what differs from it is marked. */
  readonly other = input<Pick<BannerPicture, 'notice' | 'entries'>>();

  protected readonly beside = computed(() => besideOf(this.other(), this.side(), this.#language));
}
