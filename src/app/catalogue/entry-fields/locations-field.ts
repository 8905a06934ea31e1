import { Component, computed, inject, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import type { Note } from '../../platform/document-draft/document-editing';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { References } from '../references';
import { ticked } from './ticked';

/** Where it works: pressed chips. Places are worded once, for all entries. */
@Component({
  selector: 'app-locations-field',
  imports: [FieldNotes, TranslatePipe],
  template: `
    <fieldset>
      <legend>{{ 'fields.label.entry.locations' | translate }}</legend>
      <div class="chips">
        @for (choice of choices(); track choice.id) {
          <label class="chip" [class.on]="choice.isOn">
            <input
              #box
              type="checkbox"
              [checked]="choice.isOn"
              [disabled]="readonly()"
              (change)="toggle(choice.id, box.checked)"
            />
            {{ choice.label }}
          </label>
        }
      </div>
    </fieldset>
    <app-field-notes [notes]="notes()" [hasErrors]="true" />
  `,
  styleUrl: './locations-field.css',
})
export class LocationsField implements FormValueControl<readonly string[]> {
  readonly #references = inject(References);

  readonly value = model<readonly string[]>([]);
  readonly readonly = input(false);
  readonly notes = input<readonly Note[]>([]);

  protected readonly choices = computed(() => ticked(this.#references.locations(), this.value()));

  protected toggle(id: string, isOn: boolean): void {
    const others = this.value().filter((each) => each !== id);
    this.value.set(isOn ? [...others, id] : others);
  }
}
