import { Component, computed, inject, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { LocaleNamePipe } from '../../platform/format';
import { Language } from '../../platform/language';
import type { ChangedDocument, ChangeView } from '../change-view';
import { surfaces, type Surface } from '../review-page/review-query';
import { composeVisitorRows } from './compose-visitor-rows';
import { sidesOf } from './sides-of';
import type { ListedDocument } from '../changes-client';

/** What a visitor reads of one entry before and after, in policy page or banner, per locale. */
@Component({
  selector: 'app-visitor-view',
  imports: [LocaleNamePipe, TranslatePipe],
  templateUrl: './visitor-view.html',
  styleUrl: './visitor-view.css',
})
export class VisitorView {
  protected readonly language = inject(Language);
  protected readonly surfaces = surfaces;

  readonly view = input.required<ChangeView>();
  readonly document = input.required<ChangedDocument>();
  /** Documents other than entries, with the change applied. */
  readonly context = input.required<readonly ListedDocument[]>();
  readonly locales = input.required<readonly string[]>();
  readonly surface = input.required<Surface>();
  readonly locale = input.required<string>();

  readonly surfaceChosen = output<Surface>();
  readonly localeChosen = output<string>();

  protected readonly rows = computed(() =>
    composeVisitorRows(
      sidesOf(this.view(), this.document(), this.context()),
      this.surface(),
      this.locale(),
      this.view().updatedAt,
    ),
  );
  protected readonly frames = computed(() => [
    { key: 'before', facts: this.rows().before, isGone: this.document().op === 'create' },
    { key: 'after', facts: this.rows().after, isGone: this.document().op === 'delete' },
  ]);
}
