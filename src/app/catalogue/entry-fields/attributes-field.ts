import { Component, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { Language } from '../../platform/language';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { Control, Field } from '../../ui/field/field';
import { EntryEditing } from '../entry-editor/entry-editing';
import { AnswerBox } from './answer-box';

/** Technical attributes of a cookie, each with the plain sentence of what it means. */
@Component({
  selector: 'app-attributes-field',
  imports: [AnswerBox, Control, Field, FieldNotes, FormField, TranslatePipe],
  templateUrl: './attributes-field.html',
})
export class AttributesField {
  readonly #language = inject(Language);
  protected readonly editing = inject(EntryEditing);

  protected readonly fields = this.editing.fields;
  protected readonly sameSites = ['Strict', 'Lax', 'None'] as const;
  protected readonly flags = (['secure', 'httpOnly', 'partitioned'] as const).map((name) => ({
    name,
    label: `attributes${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  }));

  /** One plain sentence: what the chosen value means, or what the attribute is about. */
  protected explained(label: string, value: string | boolean | null): string {
    const isKnown = value !== '' && value !== null;
    const answer = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
    const key = isKnown ? `fields.says.${label}.${answer}` : `fields.note.${label}`;
    const words = this.#language.say(key);
    return words.charAt(0).toLocaleUpperCase(this.#language.current()) + words.slice(1) + '.';
  }
}
