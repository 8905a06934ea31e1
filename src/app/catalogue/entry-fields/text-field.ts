import { Component, computed, inject, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { wordsOf } from '../../../registry/index';
import { localeName } from '../../platform/format';
import { Language } from '../../platform/language';
import { Control, Field } from '../../ui/field/field';
import { LocaleChips } from '../../ui/locale-chips/locale-chips';
import { EntryEditing } from '../entry-editor/entry-editing';
import type { EntryText } from '../entry-editor/entry-texts';
import { FieldNotes } from '../entry-editor/field-notes';
import { References } from '../references';
import { countWords, statesOf } from './words-in';

/** A text in the source locale, with how far its other locales are. */
@Component({
  selector: 'app-text-field',
  imports: [Control, Field, FieldNotes, LocaleChips, TranslatePipe],
  templateUrl: './text-field.html',
  styleUrl: './text-field.css',
})
export class TextField {
  readonly #references = inject(References);
  readonly #language = inject(Language);
  protected readonly editing = inject(EntryEditing);

  readonly text = input.required<EntryText>();
  /** Words of the hint. */
  readonly hint = input('');

  readonly textsAsked = output();

  protected readonly source = this.#references.source;
  protected readonly locale = computed(() => localeName(this.source(), this.#language.current()));
  protected readonly value = computed(() =>
    wordsOf(this.text().of(this.editing.body()), this.source()),
  );
  protected readonly says = computed(() => {
    const count = countWords(this.value(), this.source());
    const isCounted = this.text().isLong && count > 0;
    const counted = isCounted ? this.#language.say('catalogue.text.words', { n: count }) : '';
    return [this.hint(), counted].filter((words) => words !== '').join(' ');
  });
  protected readonly others = computed(() =>
    statesOf(
      this.text().of(this.editing.body()),
      this.#references.locales().filter((locale) => locale !== this.source()),
      this.source(),
    ),
  );
  protected readonly hasOthers = computed(() => Object.keys(this.others()).length > 0);

  protected write(words: string): void {
    this.editing.write(this.text(), this.source(), words);
  }
}
