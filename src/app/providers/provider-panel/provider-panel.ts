import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { providerRoles } from '../../../registry/index';
import { countries } from '../../platform/countries';
import { DocumentEditing } from '../../platform/document-draft/document-editing';
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
  protected readonly roles = providerRoles;
  protected readonly countries = computed(() => countries(this.#language.current()));
  protected readonly name = computed(() => this.editing.body().name ?? this.id());

  constructor() {
    saveByKeys(() => this.editing.draft().save());
  }

  protected close(): void {
    void this.#router.navigate(['/providers'], { queryParamsHandling: 'preserve' });
  }

  protected say(field: 'name' | 'legalName' | 'optOutUrl', words: string): void {
    this.editing.put(field, words.trim() === '' ? undefined : words);
  }

  protected chooseRole(value: string): void {
    this.editing.put(
      'role',
      providerRoles.find((role) => role === value),
    );
  }

  protected chooseCountry(code: string): void {
    this.editing.put('country', code === '' ? undefined : code);
  }

  protected setVendor(words: string): void {
    this.editing.put('tcfVendorId', words.trim() === '' ? undefined : Number(words));
  }
}
