import { httpResource } from '@angular/common/http';
import { Component, input } from '@angular/core';
import type { NoticeEntries, NoticeProjection } from '../../../registry/index';
import { NoticeFrame } from '../../platform/notice-frame/notice-frame';
import { ErrorState } from '../../ui/error-state/error-state';
import { Skeleton } from '../../ui/skeleton/skeleton';

/** The banner with every entry, as it is live or as a change would make it. */
@Component({
  selector: 'app-whole-banner',
  imports: [ErrorState, NoticeFrame, Skeleton],
  template: `
    @if (notice.hasValue() && entries.hasValue()) {
      <app-notice-frame
        [label]="label()"
        [notice]="notice.value()"
        [entries]="entries.value()"
        layer="first"
      />
    } @else if (notice.error() ?? entries.error(); as error) {
      <app-error-state [error]="error" (retry)="retry()" />
    } @else {
      <app-skeleton [rows]="4" />
    }
  `,
})
export class WholeBanner {
  /** `live`, or the id of a change. */
  readonly source = input.required<string>();
  readonly locale = input.required<string>();
  readonly label = input.required<string>();

  protected readonly notice = httpResource<NoticeProjection>(() => this.#path('notice'));
  protected readonly entries = httpResource<NoticeEntries>(() => this.#path('entries'));

  protected retry(): void {
    this.notice.reload();
    this.entries.reload();
  }

  #path(what: 'notice' | 'entries'): string {
    return `/api/v1/preview/${this.source()}/${what}/${encodeURIComponent(this.locale())}`;
  }
}
