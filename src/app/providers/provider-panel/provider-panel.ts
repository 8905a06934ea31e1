import { Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { providerRoles } from '../../../registry/index';
import { countries } from '../../platform/countries';
import { DocumentEditing } from '../../platform/document-draft/document-editing';
import { documentForm } from '../../platform/document-draft/document-form';
import { chosen, counted, written } from '../../platform/document-draft/places';
import { Language } from '../../platform/language';
import { saveByKeys } from '../../platform/save-by-keys';
import { DocumentForm } from '../../ui/document-form/document-form';
import { DraftFoot } from '../../ui/draft-foot/draft-foot';
import { Control, Field } from '../../ui/field/field';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { SidePanel } from '../../ui/side-panel/side-panel';
import { TextsField } from '../../ui/texts-field/texts-field';

/** One provider: who it is, what it is to us, and where it explains itself. */
@Component({
  selector: 'app-provider-panel',
  imports: [
    Control,
    DocumentForm,
    DraftFoot,
    Field,
    FieldNotes,
    FormField,
    RouterLink,
    SidePanel,
    TextsField,
    TranslatePipe,
  ],
  templateUrl: './provider-panel.html',
})
export class ProviderPanel {
  readonly #router = inject(Router);
  readonly #language = inject(Language);

  readonly id = input.required<string>();

  protected readonly editing = new DocumentEditing('provider', this.id);
  protected readonly fields = documentForm(this.editing, {
    name: written('/name'),
    legalName: written('/legalName'),
    role: chosen('/role'),
    country: chosen('/country'),
    optOutUrl: written('/optOutUrl'),
    tcfVendorId: counted('/tcfVendorId', { min: 1 }),
  });
  protected readonly roles = providerRoles;
  protected readonly countries = computed(() => countries(this.#language.current()));
  protected readonly name = computed(() => this.editing.body().name ?? this.id());

  constructor() {
    saveByKeys(() => this.editing.draft().save());
  }

  protected close(): void {
    void this.#router.navigate(['/providers'], { queryParamsHandling: 'preserve' });
  }
}
