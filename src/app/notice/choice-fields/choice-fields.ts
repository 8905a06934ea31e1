import { Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { composeDuration } from '../../../registry/index';
import { Language } from '../../platform/language';
import { Control, Field } from '../../ui/field/field';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { NoticeEditing, secondsIn } from '../notice-editing';

/** The cookie that keeps a visitor's choice: name, domain, and for how many days. */
@Component({
  selector: 'app-choice-fields',
  imports: [Control, Field, FieldNotes, FormField, TranslatePipe],
  templateUrl: './choice-fields.html',
})
export class ChoiceFields {
  readonly #language = inject(Language);
  protected readonly editing = inject(NoticeEditing);

  protected readonly fields = this.editing.fields;
  protected readonly sentence = computed(() => {
    const seconds = secondsIn(this.fields.days().value());
    const duration = { kind: 'persistent', qualifier: 'exactly', refreshed: false } as const;
    return composeDuration({ ...duration, seconds }, this.#language.current());
  });
}
