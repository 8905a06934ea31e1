import { Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import type { Note } from '../../platform/document-draft/document-editing';
import { FieldNotes } from '../../ui/field-notes/field-notes';

const answers = [
  { words: 'no', value: false },
  { words: 'yes', value: true },
] as const;

/** Whether the data is sold or shared; nobody has said so before one of both is chosen. */
@Component({
  selector: 'app-sale-field',
  imports: [FieldNotes, TranslatePipe],
  template: `
    <fieldset>
      <legend>{{ 'catalogue.sale.question' | translate }}</legend>
      @for (each of answers; track each.words) {
        <label class="check">
          <input
            type="radio"
            name="sale"
            [checked]="value() === each.value"
            [disabled]="readonly()"
            (change)="value.set(each.value)"
          />
          {{ 'catalogue.sale.' + each.words | translate }}
        </label>
      }
      <app-field-notes [notes]="notes()" [hasErrors]="true" />
    </fieldset>
  `,
  styleUrl: './question.css',
})
export class SaleField implements FormValueControl<boolean | null> {
  readonly value = model<boolean | null>(null);
  readonly readonly = input(false);
  readonly notes = input<readonly Note[]>([]);

  protected readonly answers = answers;
}
