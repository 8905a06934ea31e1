import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';

export type TextState = 'missing' | 'needs-update' | 'draft' | 'reviewed';

/** How far the texts of something are, per locale: EN reviewed, FR needs update, DE missing. */
@Component({
  selector: 'app-locale-chips',
  imports: [TranslatePipe],
  templateUrl: './locale-chips.html',
  styleUrl: './locale-chips.css',
})
export class LocaleChips {
  /** BCP 47 tag → state, in the order to show. */
  readonly texts = input.required<Readonly<Record<string, TextState>>>();

  protected readonly chips = computed(() =>
    Object.entries(this.texts()).map(([locale, state]) => ({ locale, state })),
  );
}
