import { Component, computed, inject } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { EntryBody } from '../../../registry/index';
import { Language } from '../../platform/language';
import { Control, Field } from '../../ui/field/field';
import { EntryEditing } from '../entry-editor/entry-editing';
import { FieldNotes } from '../entry-editor/field-notes';

type Attributes = NonNullable<EntryBody['attributes']>;

const flags = ['secure', 'httpOnly', 'partitioned'] as const;
const sameSites = ['Strict', 'Lax', 'None'] as const;

/** Technical attributes of a cookie, each with the plain sentence of what it means. */
@Component({
  selector: 'app-attributes-field',
  imports: [Control, Field, FieldNotes, TranslatePipe],
  templateUrl: './attributes-field.html',
})
export class AttributesField {
  readonly #language = inject(Language);
  protected readonly editing = inject(EntryEditing);

  protected readonly sameSites = sameSites;
  protected readonly attributes = computed<Attributes>(() => this.editing.body().attributes ?? {});
  protected readonly flags = computed(() =>
    flags.map((name) => ({
      name,
      field: `attributes${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      value: answerOf(this.attributes()[name]),
    })),
  );

  /** One plain sentence: what the chosen value means, or what the attribute is about. */
  protected explained(field: string, value: string): string {
    const key = value === '' ? `fields.note.${field}` : `fields.says.${field}.${value}`;
    const words = this.#language.say(key);
    return words.charAt(0).toLocaleUpperCase(this.#language.current()) + words.slice(1) + '.';
  }

  protected answer(name: (typeof flags)[number], value: string): void {
    const { [name]: _old, ...others } = this.attributes();
    const answered = value === '' ? others : { ...others, [name]: value === 'yes' };
    this.editing.put('attributes', answered);
  }

  protected chooseSameSite(value: string): void {
    const { sameSite: _old, ...others } = this.attributes();
    const sameSite = sameSites.find((each) => each === value);
    this.editing.put('attributes', sameSite ? { ...others, sameSite } : others);
  }

  protected chooseSetBy(value: string): void {
    this.editing.put('setBy', value === 'server' || value === 'script' ? value : undefined);
  }
}

const answerOf = (value: boolean | undefined): 'yes' | 'no' | '' =>
  value === undefined ? '' : value ? 'yes' : 'no';
