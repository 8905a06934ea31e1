import { Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { consentRules } from '../../../registry/index';
import { DocumentEditing } from '../../platform/document-draft/document-editing';
import { documentForm } from '../../platform/document-draft/document-form';
import { chosen, held, ticked } from '../../platform/document-draft/places';
import { saveByKeys } from '../../platform/save-by-keys';
import { DocumentForm } from '../../ui/document-form/document-form';
import { DraftFoot } from '../../ui/draft-foot/draft-foot';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { SidePanel } from '../../ui/side-panel/side-panel';
import { TextsField } from '../../ui/texts-field/texts-field';
import { type ConsentMode, ConsentModes } from '../consent-modes/consent-modes';

/** One category: its words, what consent it asks for, and what other systems are told. */
@Component({
  selector: 'app-category-panel',
  imports: [
    ConsentModes,
    DocumentForm,
    DraftFoot,
    FieldNotes,
    FormField,
    RouterLink,
    SidePanel,
    TextsField,
    TranslatePipe,
  ],
  templateUrl: './category-panel.html',
  styleUrl: './category-panel.css',
})
export class CategoryPanel {
  readonly #router = inject(Router);

  readonly id = input.required<string>();

  protected readonly editing = new DocumentEditing('category', this.id);
  protected readonly fields = documentForm(
    this.editing,
    {
      consent: chosen('/consent'),
      modes: held<readonly ConsentMode[]>('/signals/googleConsentMode', []),
      gpcOptOut: ticked('/signals/gpcOptOut'),
    },
    { signals: { googleConsentMode: [], gpcOptOut: false } },
  );
  protected readonly rules = consentRules;
  protected readonly name = computed(
    () => this.editing.nameOf(this.editing.body().label) || this.id(),
  );

  constructor() {
    saveByKeys(() => this.editing.draft().save());
  }

  protected close(): void {
    void this.#router.navigate(['/categories']);
  }
}
