import { Component, computed, inject, input, linkedSignal, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import type { Note } from '../../platform/document-draft/document-editing';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { References } from '../references';
import { ticked } from './ticked';

const answers = ['unknown', 'nobody', 'these'] as const;
type Recipients = readonly string[] | null;

/** Who else gets the data: asked as a question, because silence is no answer. */
@Component({
  selector: 'app-recipients-field',
  imports: [FieldNotes, TranslatePipe],
  templateUrl: './recipients-field.html',
  styleUrl: './question.css',
})
export class RecipientsField implements FormValueControl<Recipients> {
  readonly #references = inject(References);

  readonly value = model<Recipients>(null);
  readonly readonly = input(false);
  readonly notes = input<readonly Note[]>([]);

  protected readonly answers = answers;
  /** "These" before the first one is ticked: the question is open, not answered with "nobody". */
  protected readonly answer = linkedSignal<Recipients, (typeof answers)[number]>({
    source: this.value,
    computation: (recipients, before) => {
      if (recipients === null) return before?.value === 'these' ? 'these' : 'unknown';
      return recipients.length > 0 ? 'these' : 'nobody';
    },
  });
  protected readonly providers = computed(() =>
    ticked(this.#references.providers(), this.value() ?? []),
  );

  protected say(answer: (typeof answers)[number]): void {
    this.value.set(answer === 'nobody' ? [] : null);
    this.answer.set(answer);
  }

  protected toggle(id: string, isOn: boolean): void {
    const others = (this.value() ?? []).filter((each) => each !== id);
    const chosen = isOn ? [...others, id] : others;
    this.value.set(chosen.length > 0 ? chosen : null);
  }
}
