import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import type { NoticeText } from '../../../registry/index';
import { saveByKeys } from '../../platform/save-by-keys';
import { Status } from '../../platform/status';
import { DocumentForm } from '../../ui/document-form/document-form';
import { DraftFoot } from '../../ui/draft-foot/draft-foot';
import { PageHead } from '../../ui/page-head/page-head';
import { TextsField } from '../../ui/texts-field/texts-field';
import { AppearanceFields } from '../appearance-fields/appearance-fields';
import { ChoiceFields } from '../choice-fields/choice-fields';
import { NoticeEditing } from '../notice-editing';

/** Where a visitor meets the texts: first the question, then the details, later the way back. */
const layers: readonly { readonly name: string; readonly texts: readonly NoticeText[] }[] = [
  { name: 'first', texts: ['title', 'text', 'acceptAll', 'refuseAll', 'choose', 'policyLink'] },
  { name: 'details', texts: ['detailsTitle', 'alwaysOn', 'save', 'close'] },
  { name: 'later', texts: ['reopen'] },
];

/** The notice that visitors see: its words per locale, its looks, and how their choice is kept. */
@Component({
  selector: 'app-notice-page',
  imports: [
    AppearanceFields,
    ChoiceFields,
    DocumentForm,
    DraftFoot,
    PageHead,
    RouterLink,
    TextsField,
    TranslatePipe,
  ],
  providers: [NoticeEditing],
  templateUrl: './notice-page.html',
  styleUrl: './notice-page.css',
})
export class NoticePage {
  readonly #status = inject(Status);

  protected readonly editing = inject(NoticeEditing);
  protected readonly layers = layers;
  /** The preview shows this edit once there is one. */
  protected readonly preview = computed(() => ({
    surface: 'banner',
    ...(this.#status.myChange() ? { source: 'mine' } : {}),
  }));

  constructor() {
    saveByKeys(() => this.editing.draft().save());
  }

  protected isLong(name: NoticeText): boolean {
    return name === 'text';
  }
}
