import { Component, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { Control, Field } from '../../ui/field/field';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { TextsField } from '../../ui/texts-field/texts-field';
import { ChipsField } from '../chips-field/chips-field';
import { SettingsEditing } from '../settings-editing';

/** Hosts have no case (RFC 4343); a pasted address gives its host. */
const hostsIn = (words: readonly string[]): readonly string[] =>
  words
    .map((each) => each.toLowerCase().replace(/^https?:\/\//, ''))
    .map((each) => each.split('/')[0] ?? '')
    .filter((host) => host !== '');

/** What the registry is called, who answers for it, and which sites it speaks for. */
@Component({
  selector: 'app-registry-fields',
  imports: [ChipsField, Control, Field, FieldNotes, FormField, TextsField, TranslatePipe],
  templateUrl: './registry-fields.html',
  styles: ':host { display: grid; gap: var(--s4); }',
})
export class RegistryFields {
  protected readonly editing = inject(SettingsEditing);

  protected readonly fields = this.editing.fields;
  protected readonly hostsIn = hostsIn;
}
