import { Component, computed, input, linkedSignal } from '@angular/core';
import { form, FormField, readonly } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { Control, Field } from '../field/field';
import { type FieldNote, FieldNotes } from '../field-notes/field-notes';

/** One locale of a text; `name` comes in the reader's language. */
export interface LocaleText {
  readonly locale: string;
  readonly name: string;
  readonly isSource: boolean;
  readonly words: string;
  readonly state: 'missing' | 'needs-update' | 'draft' | 'reviewed';
  readonly error: string;
}

/** The editor that a text belongs to; `at` is a JSON Pointer. */
export interface TextsEditor {
  isReadOnly(): boolean;
  rowsOf(at: string): readonly LocaleText[];
  notesAt(at: string): readonly FieldNote[];
  write(at: string, locale: string, words: string): void;
  review(at: string, locale: string): void;
}

/** A text in all its locales side by side, the source first, each with its state. */
@Component({
  selector: 'app-texts-field',
  imports: [Control, Field, FieldNotes, FormField, TranslatePipe],
  templateUrl: './texts-field.html',
  styleUrl: './texts-field.css',
  host: { '[attr.data-at]': 'at()' },
})
export class TextsField {
  readonly editor = input.required<TextsEditor>();
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input('');
  /** Sentences rather than a few words. */
  readonly isLong = input(false);
  /** Nothing is missing while it is written in no locale. */
  readonly isOptional = input(false);
  readonly inputType = input<'text' | 'url'>('text');

  protected readonly rows = computed(() => this.editor().rowsOf(this.at()));
  protected readonly hasStates = computed(
    () => !this.isOptional() || this.rows().some(({ state }) => state !== 'missing'),
  );
  readonly #words = linkedSignal<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(this.rows().map(({ locale, words }) => [locale, words])),
  );
  protected readonly fields = form(this.#words, (path) => {
    readonly(path, { when: () => this.editor().isReadOnly() });
  });
  /** What is still to come is said once, not per locale. */
  protected readonly notes = computed(() => {
    const notes = this.editor().notesAt(this.at());
    return notes.filter(({ words }, index) => notes.findIndex((n) => n.words === words) === index);
  });

  /** Only what was typed goes to the editor: untouched words keep their state. */
  protected write(): void {
    for (const { locale, words } of this.rows()) {
      const typed = this.#words()[locale] ?? '';
      if (typed !== words) this.editor().write(this.at(), locale, typed);
    }
  }

  protected mayReview({ state }: LocaleText): boolean {
    return !this.editor().isReadOnly() && (state === 'draft' || state === 'needs-update');
  }
}
