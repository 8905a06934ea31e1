import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';

/** Something said about a field, in words. */
export interface FieldNote {
  /** `needed`: nothing is wrong, something is still to come. */
  readonly severity: 'error' | 'warning' | 'info' | 'needed';
  readonly words: string;
}

/** What rules advise about a field. What blocks it stands in the field's own error, unless the field is a group. */
@Component({
  selector: 'app-field-notes',
  imports: [TranslatePipe],
  template: `
    @for (note of shown(); track $index) {
      <p [class]="note.severity">
        @if (note.severity !== 'needed') {
          <b>{{ 'ui.note.' + note.severity | translate }}</b>
        }
        {{ note.words }}
      </p>
    }
  `,
  styleUrl: './field-notes.css',
})
export class FieldNotes {
  readonly notes = input.required<readonly FieldNote[]>();
  /** Also what blocks: for groups that have no single control. */
  readonly hasErrors = input(false);

  protected readonly shown = computed(() =>
    this.notes().filter(({ severity }) => this.hasErrors() || severity !== 'error'),
  );
}
