import { Component, computed, DestroyRef, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { wordsOf } from '../../../registry/index';
import { DocumentEditing } from '../../platform/document-draft/document-editing';
import { Shortcuts } from '../../platform/shortcuts';
import { DocumentFate } from '../../ui/document-fate/document-fate';
import { DraftFoot } from '../../ui/draft-foot/draft-foot';
import { EditorStates } from '../../ui/editor-states/editor-states';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { SidePanel } from '../../ui/side-panel/side-panel';
import { TextsField } from '../../ui/texts-field/texts-field';

/** One place where entries work: its name in every locale. */
@Component({
  selector: 'app-location-panel',
  imports: [
    DocumentFate,
    DraftFoot,
    EditorStates,
    FieldNotes,
    SidePanel,
    TextsField,
    TranslatePipe,
  ],
  templateUrl: './location-panel.html',
})
export class LocationPanel {
  readonly #router = inject(Router);

  readonly id = input.required<string>();

  protected readonly editing = new DocumentEditing('location', this.id);
  protected readonly name = computed(
    () => wordsOf(this.editing.body().label, this.editing.source()) || this.id(),
  );

  constructor() {
    const save = () => void this.editing.draft().save();
    inject(Shortcuts).add(
      [{ keys: '$mod+s', words: 'settings.locations.panel.save', run: save }],
      inject(DestroyRef),
    );
  }

  protected close(): void {
    void this.#router.navigate(['/settings/locations']);
  }
}
