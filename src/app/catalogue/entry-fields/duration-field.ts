import { Component, computed, inject, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { composeDuration, type Duration } from '../../../registry/index';
import { errorIn, type Note } from '../../platform/document-draft/document-editing';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { Control, Field } from '../../ui/field/field';
import { References } from '../references';
import { AmountBox } from './amount-box';

const kinds = ['persistent', 'session', 'until-cleared'] as const;
const qualifiers = ['exactly', 'up-to', 'default'] as const;

/** How long it stays, as data; the sentence per locale below is composed, never typed. */
@Component({
  selector: 'app-duration-field',
  imports: [AmountBox, Control, Field, FieldNotes, TranslatePipe],
  templateUrl: './duration-field.html',
  styleUrl: './duration-field.css',
})
export class DurationField implements FormValueControl<Duration | null> {
  readonly #references = inject(References);

  readonly value = model<Duration | null>(null);
  readonly readonly = input(false);
  readonly notes = input<readonly Note[]>([]);

  protected readonly kinds = kinds;
  protected readonly qualifiers = qualifiers;
  protected readonly error = computed(() => errorIn(this.notes()));
  protected readonly sentences = computed(() => {
    const duration = this.value();
    if (!duration) return [];
    return this.#references
      .locales()
      .map((locale) => ({ locale, words: composeDuration(duration, locale) }))
      .filter(({ words }) => words !== '');
  });

  protected chooseKind(value: string): void {
    const kind = kinds.find((each) => each === value);
    const { note, qualifier = 'exactly', refreshed = false } = this.value() ?? {};
    const kept = note === undefined ? {} : { note };
    this.value.set(kind ? { kind, qualifier, refreshed, ...kept } : null);
  }

  protected change(part: Partial<Duration>): void {
    this.value.update((duration) => duration && { ...duration, ...part });
  }

  protected chooseQualifier(value: string): void {
    this.change({ qualifier: qualifiers.find((each) => each === value) ?? 'exactly' });
  }

  protected setSeconds(seconds: number | null): void {
    this.value.update((duration) => {
      if (!duration) return duration;
      const { seconds: _old, ...others } = duration;
      return seconds === null ? others : { ...others, seconds };
    });
  }
}
