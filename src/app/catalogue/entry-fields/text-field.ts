import { Component, computed, inject, input, model, output } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { type LocalisedText, wordsOf } from '../../../registry/index';
import { errorIn, type Note } from '../../platform/document-draft/document-editing';
import { localeName } from '../../platform/format';
import { Language } from '../../platform/language';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { Field } from '../../ui/field/field';
import { LocaleChips } from '../../ui/locale-chips/locale-chips';
import type { EntryText } from '../entry-editor/entry-texts';
import { References } from '../references';
import { TextBox } from './text-box';
import { countWords, statesOf } from './words-in';

/** A text in the source locale, with how far its other locales are. */
@Component({
  selector: 'app-text-field',
  imports: [Field, FieldNotes, LocaleChips, TextBox, TranslatePipe],
  templateUrl: './text-field.html',
  styleUrl: './text-field.css',
})
export class TextField implements FormValueControl<LocalisedText | null> {
  readonly #references = inject(References);
  readonly #language = inject(Language);

  readonly value = model<LocalisedText | null>(null);
  readonly readonly = input(false);
  /** About the source locale. */
  readonly notes = input<readonly Note[]>([]);
  readonly text = input.required<EntryText>();
  /** Words of the hint. */
  readonly hint = input('');

  readonly textsAsked = output();

  protected readonly source = this.#references.source;
  protected readonly locale = computed(() => localeName(this.source(), this.#language.current()));
  protected readonly words = computed(() => wordsOf(this.value() ?? undefined, this.source()));
  protected readonly error = computed(() => errorIn(this.notes()));
  protected readonly says = computed(() => {
    const count = countWords(this.words(), this.source());
    const isCounted = this.text().isLong && count > 0;
    const counted = isCounted ? this.#language.say('catalogue.text.words', { n: count }) : '';
    return [this.hint(), counted].filter((words) => words !== '').join(' ');
  });
  protected readonly others = computed(() =>
    statesOf(
      this.value() ?? undefined,
      this.#references.locales().filter((locale) => locale !== this.source()),
      this.source(),
    ),
  );
  protected readonly hasOthers = computed(() => Object.keys(this.others()).length > 0);
}
