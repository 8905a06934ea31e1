import { Component, computed, inject } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { EntryEditing } from '../entry-editor/entry-editing';
import { FieldNotes } from '../entry-editor/field-notes';
import { References } from '../references';

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
              [disabled]="editing.isReadOnly()"
              (change)="toggle(choice.id, box.checked)"
            />
            {{ choice.label }}
          </label>
        }
      </div>
    </fieldset>
    <app-field-notes at="/locations" [hasErrors]="true" />
  `,
  styleUrl: './locations-field.css',
})
export class LocationsField {
  readonly #references = inject(References);
  protected readonly editing = inject(EntryEditing);

  protected readonly choices = computed(() => {
    const chosen = this.editing.body().locations ?? [];
    const known = this.#references.locations();
    const unknown = chosen.filter((id) => !known.some((choice) => choice.id === id));
    return [...known, ...unknown.map((id) => ({ id, label: id }))].map(({ id, label }) => ({
      id,
      label,
      isOn: chosen.includes(id),
    }));
  });

  protected toggle(id: string, isOn: boolean): void {
    const others = (this.editing.body().locations ?? []).filter((each) => each !== id);
    this.editing.put('locations', isOn ? [...others, id] : others);
  }
}
