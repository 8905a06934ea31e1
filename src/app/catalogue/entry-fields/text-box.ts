import { Component, computed, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { type LocalisedText, wordsOf, writeText } from '../../../registry/index';
import { Control } from '../../ui/field/field';

/** Words of one locale of a text; what is written here becomes a draft again. */
@Component({
  selector: 'app-text-box',
  imports: [Control],
  template: `
    @if (isLong()) {
      <textarea
        #long
        appControl
        class="input"
        [rows]="rows()"
        [lang]="locale()"
        [attr.aria-label]="label() || null"
        [value]="words()"
        [readonly]="readonly()"
        (input)="write(long.value)"
      ></textarea>
    } @else {
      <input
        #short
        appControl
        class="input"
        [lang]="locale()"
        [attr.aria-label]="label() || null"
        [value]="words()"
        [readonly]="readonly()"
        (input)="write(short.value)"
      />
    }
  `,
  styles: `
    :host {
      display: block;
    }

    :host(.short) textarea {
      min-block-size: var(--control);
    }
  `,
})
export class TextBox implements FormValueControl<LocalisedText | null> {
  readonly value = model<LocalisedText | null>(null);
  readonly readonly = input(false);
  readonly locale = input.required<string>();
  /** The locale that the others are made from. */
  readonly source = input.required<string>();
  readonly isLong = input(false);
  readonly rows = input(2);
  /** Its name where no `app-field` gives it one. */
  readonly label = input('');

  protected readonly words = computed(() => wordsOf(this.value() ?? undefined, this.locale()));

  protected write(words: string): void {
    const text = writeText(this.value() ?? undefined, this.locale(), words, this.source());
    this.value.set(Object.keys(text).length > 0 ? text : null);
  }
}
