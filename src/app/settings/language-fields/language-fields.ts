import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { parseLocale } from '../../../registry/index';
import type { DocumentEditing } from '../../platform/document-draft/document-editing';
import { localeName } from '../../platform/format';
import { Language } from '../../platform/language';
import { Control, Field } from '../../ui/field/field';
import { ChipsField } from '../chips-field/chips-field';

/** In which language texts are written first, and in which they are published. */
@Component({
  selector: 'app-language-fields',
  imports: [ChipsField, Control, Field, TranslatePipe],
  templateUrl: './language-fields.html',
  styles: ':host { display: grid; gap: var(--s4); }',
})
export class LanguageFields {
  readonly #language = inject(Language);

  readonly editing = input.required<DocumentEditing<'settings'>>();

  /** Typed, and no language tag. */
  readonly #unknown = signal('');
  protected readonly source = computed(() => this.editing().body().sourceLocale ?? '');
  readonly #published = computed(() => this.editing().body().publishedLocales ?? []);
  protected readonly locales = computed(() =>
    this.#published().map((locale) => ({
      id: locale,
      words: `${localeName(locale, this.#language.current())} (${locale})`,
      // Texts without their source could not be published.
      isFixed: locale === this.source(),
    })),
  );
  protected readonly error = computed(() => {
    if (this.#unknown() === '') return this.editing().errorAt('/publishedLocales');
    return this.#language.say('settings.unknownLocale', { tag: this.#unknown() });
  });

  protected chooseSource(locale: string): void {
    this.editing().put('sourceLocale', locale);
  }

  protected add(tags: readonly string[]): void {
    const parsed = tags.map((tag) => ({ tag, locale: parseLocale(tag) }));
    const known = parsed.flatMap(({ locale }) => (locale === undefined ? [] : [locale]));
    this.#unknown.set(parsed.find(({ locale }) => locale === undefined)?.tag ?? '');
    const all = [...new Set<string>([...this.#published(), ...known])];
    if (all.length > this.#published().length) this.editing().put('publishedLocales', all);
  }

  protected remove(locale: string): void {
    this.#unknown.set('');
    this.editing().put(
      'publishedLocales',
      this.#published().filter((each) => each !== locale),
    );
  }
}
