import { Component, computed, inject } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { composeDuration, type Duration, wordsOf } from '../../../registry/index';
import { Field, Control } from '../../ui/field/field';
import { EntryEditing } from '../entry-editor/entry-editing';
import { noteText } from '../entry-editor/entry-texts';
import { FieldNotes } from '../entry-editor/field-notes';
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
export class DurationField {
  readonly #references = inject(References);
  protected readonly editing = inject(EntryEditing);

  protected readonly kinds = kinds;
  protected readonly qualifiers = qualifiers;
  protected readonly duration = computed(() => this.editing.body().duration);
  protected readonly source = this.#references.source;
  protected readonly note = computed(() => wordsOf(this.duration()?.note, this.source()));
  protected readonly sentences = computed(() => {
    const duration = this.duration();
    if (!duration) return [];
    return this.#references
      .locales()
      .map((locale) => ({ locale, words: composeDuration(duration, locale) }))
      .filter(({ words }) => words !== '');
  });

  protected chooseKind(value: string): void {
    const kind = kinds.find((each) => each === value);
    const { note } = this.duration() ?? {};
    const { qualifier = 'exactly', refreshed = false } = this.duration() ?? {};
    const kept = note === undefined ? {} : { note };
    this.editing.put('duration', kind && { kind, qualifier, refreshed, ...kept });
  }

  protected change(part: Partial<Duration>): void {
    const duration = this.duration();
    if (duration) this.editing.put('duration', { ...duration, ...part });
  }

  protected chooseQualifier(value: string): void {
    this.change({ qualifier: qualifiers.find((each) => each === value) ?? 'exactly' });
  }

  protected setSeconds(seconds: number | undefined): void {
    const duration = this.duration();
    if (!duration) return;
    const { seconds: _old, ...others } = duration;
    this.editing.put('duration', seconds === undefined ? others : { ...others, seconds });
  }

  protected writeNote(words: string): void {
    this.editing.write(noteText, this.source(), words);
  }
}
