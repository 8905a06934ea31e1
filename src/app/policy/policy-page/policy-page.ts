import { Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { tableLayouts } from '../../../registry/index';
import { DocumentEditing } from '../../platform/document-draft/document-editing';
import { documentForm } from '../../platform/document-draft/document-form';
import { chosen } from '../../platform/document-draft/places';
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
    FormField,
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
  protected readonly fields = documentForm(this.editing, { layout: chosen('/table/layout') });
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
