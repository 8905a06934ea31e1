import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { type CategoryBody, consentModeSignals, consentRules } from '../../../registry/index';
import { DocumentEditing } from '../../platform/document-draft/document-editing';
import { saveByKeys } from '../../platform/save-by-keys';
import { DocumentForm } from '../../ui/document-form/document-form';
import { DraftFoot } from '../../ui/draft-foot/draft-foot';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { SidePanel } from '../../ui/side-panel/side-panel';
import { TextsField } from '../../ui/texts-field/texts-field';

type Signals = NonNullable<CategoryBody['signals']>;
const noSignals: Signals = { googleConsentMode: [], gpcOptOut: false };

/** One category: its words, what consent it asks for, and what other systems are told. */
@Component({
  selector: 'app-category-panel',
  imports: [DocumentForm, DraftFoot, FieldNotes, RouterLink, SidePanel, TextsField, TranslatePipe],
  templateUrl: './category-panel.html',
  styleUrl: './category-panel.css',
})
export class CategoryPanel {
  readonly #router = inject(Router);

  readonly id = input.required<string>();

  protected readonly editing = new DocumentEditing('category', this.id);
  protected readonly rules = consentRules;
  protected readonly modes = consentModeSignals;
  protected readonly name = computed(
    () => this.editing.nameOf(this.editing.body().label) || this.id(),
  );
  protected readonly signals = computed(() => this.editing.body().signals ?? noSignals);

  constructor() {
    saveByKeys(() => this.editing.draft().save());
  }

  protected close(): void {
    void this.#router.navigate(['/categories']);
  }

  protected toggle(mode: (typeof consentModeSignals)[number], isOn: boolean): void {
    const { googleConsentMode } = this.signals();
    const chosen = consentModeSignals.filter((each) =>
      each === mode ? isOn : googleConsentMode.includes(each),
    );
    this.editing.put('signals', { ...this.signals(), googleConsentMode: chosen });
  }

  protected setOptOut(gpcOptOut: boolean): void {
    this.editing.put('signals', { ...this.signals(), gpcOptOut });
  }
}
