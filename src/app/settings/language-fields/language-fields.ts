import { Component, computed, inject, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { parseLocale } from '../../../registry/index';
import { localeName } from '../../platform/format';
import { Language } from '../../platform/language';
import { Control, Field } from '../../ui/field/field';
import { ChipsField } from '../chips-field/chips-field';
import { SettingsEditing } from '../settings-editing';

/** In which language texts are written first, and in which they are published. */
@Component({
  selector: 'app-language-fields',
  imports: [ChipsField, Control, Field, FormField, TranslatePipe],
  templateUrl: './language-fields.html',
  styles: ':host { display: grid; gap: var(--s4); }',
})
export class LanguageFields {
  readonly #language = inject(Language);
  protected readonly editing = inject(SettingsEditing);

  protected readonly fields = this.editing.fields;
  /** Typed, and no language tag. */
  protected readonly unknown = signal('');
  protected readonly error = computed(() => {
    if (this.unknown() === '') return this.editing.errorAt('/publishedLocales');
    return this.#language.say('settings.unknownLocale', { tag: this.unknown() });
  });

  protected readonly named = (locale: string): string =>
    `${localeName(locale, this.#language.current())} (${locale})`;

  protected readonly read = (tags: readonly string[]): readonly string[] => {
    this.unknown.set(tags.find((tag) => parseLocale(tag) === undefined) ?? '');
    return tags.flatMap((tag) => parseLocale(tag) ?? []);
  };
}
