import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { DifferenceRow } from '../../../platform/differences/difference-words';

/** What one side says, as it reads; several parts each by their name. */
@Component({
  selector: 'app-side-value',
  imports: [TranslatePipe],
  template: `
    @for (part of parts(); track part.at) {
      <span class="part">
        @if (parts().length > 1) {
          <span class="sub">{{ part.label }}</span>
        }
        @for (item of part.items; track $index) {
          <span class="item" [class.mono]="part.isMono" [attr.lang]="part.locale">{{ item }}</span>
        }
      </span>
    } @empty {
      <span class="sub">{{ 'ui.nothing' | translate }}</span>
    }
  `,
  styles: `
    :host,
    .part,
    .item,
    .part > .sub {
      display: block;
    }

    .item {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class SideValue {
  readonly rows = input.required<readonly DifferenceRow[]>();

  protected readonly parts = computed(() =>
    this.rows().map((row) => ({
      ...row,
      items: row.shape === 'list' ? row.added : [row.after ?? ''].filter((each) => each !== ''),
    })),
  );
}
