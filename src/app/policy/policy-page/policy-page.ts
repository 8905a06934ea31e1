import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { tableLayouts } from '../../../registry/index';
import { DocumentEditing } from '../../platform/document-draft/document-editing';
import { saveByKeys } from '../../platform/save-by-keys';
import { Status } from '../../platform/status';
import { DocumentForm } from '../../ui/document-form/document-form';
import { DraftFoot } from '../../ui/draft-foot/draft-foot';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { PageHead } from '../../ui/page-head/page-head';
import { TextsField } from '../../ui/texts-field/texts-field';
import { PolicySections } from '../policy-sections/policy-sections';

/** The policy page's own words, its sections, and which columns its tables have. */
@Component({
  selector: 'app-policy-page',
  imports: [
    DocumentForm,
    DraftFoot,
    FieldNotes,
    PageHead,
    PolicySections,
    RouterLink,
    TextsField,
    TranslatePipe,
  ],
  templateUrl: './policy-page.html',
  styleUrl: './policy-page.css',
})
export class PolicyEditor {
  readonly #status = inject(Status);

  protected readonly editing = new DocumentEditing('policy', () => 'main');
  protected readonly layouts = tableLayouts;
  /** The public page exists once something is live. */
  protected readonly publicPage = computed(() =>
    this.#status.value()?.live ? `/policy/${this.editing.source()}` : undefined,
  );
  /** The preview shows this edit once there is one. */
  protected readonly preview = computed(() => ({
    surface: 'policy',
    ...(this.#status.myChange() ? { source: 'mine' } : {}),
  }));

  constructor() {
    saveByKeys(() => this.editing.draft().save());
  }
}
