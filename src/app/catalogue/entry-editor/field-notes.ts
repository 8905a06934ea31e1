import { Component, computed, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { EntryEditing } from './entry-editing';

/** What rules advise about a field. What blocks it stands in the field's own error. */
@Component({
  selector: 'app-field-notes',
  imports: [TranslatePipe],
  template: `
    @for (note of notes(); track $index) {
      <p [class]="note.severity">
        @if (note.severity !== 'needed') {
          <b>{{ 'catalogue.severity.' + note.severity | translate }}</b>
        }
        {{ note.words }}
      </p>
    }
  `,
  styleUrl: './field-notes.css',
  host: { '[attr.data-at]': 'at()' },
})
export class FieldNotes {
  readonly #editing = inject(EntryEditing);

  /** JSON Pointer. */
  readonly at = input.required<string>();
  readonly except = input<string>();
  /** Also what blocks: for groups that have no single control. */
  readonly hasErrors = input(false);

  protected readonly notes = computed(() =>
    this.#editing
      .notesAt(this.at(), this.except())
      .filter(({ severity }) => this.hasErrors() || severity !== 'error'),
  );
}
