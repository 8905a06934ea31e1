import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { DocumentEditing } from '../../platform/document-draft/document-editing';
import { saveByKeys } from '../../platform/save-by-keys';
import { DocumentForm } from '../../ui/document-form/document-form';
import { DraftFoot } from '../../ui/draft-foot/draft-foot';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { SidePanel } from '../../ui/side-panel/side-panel';
import { TextsField } from '../../ui/texts-field/texts-field';

/** One place where entries work: its name in every locale. */
@Component({
  selector: 'app-location-panel',
  imports: [DocumentForm, DraftFoot, FieldNotes, RouterLink, SidePanel, TextsField, TranslatePipe],
  templateUrl: './location-panel.html',
})
export class LocationPanel {
  readonly #router = inject(Router);

  readonly id = input.required<string>();

  protected readonly editing = new DocumentEditing('location', this.id);
  protected readonly name = computed(
    () => this.editing.nameOf(this.editing.body().label) || this.id(),
  );

  constructor() {
    saveByKeys(() => this.editing.draft().save());
  }

  protected close(): void {
    void this.#router.navigate(['/settings/locations']);
  }
}
