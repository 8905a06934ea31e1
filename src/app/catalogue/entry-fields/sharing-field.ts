import { Component, computed, inject, linkedSignal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { X } from 'lucide';
import type { EntryBody } from '../../../registry/index';
import { countries } from '../../platform/countries';
import { Language } from '../../platform/language';
import { Icon } from '../../ui/icon/icon';
import { EntryEditing } from '../entry-editor/entry-editing';
import { FieldNotes } from '../entry-editor/field-notes';
import { References } from '../references';

type Transfer = NonNullable<EntryBody['transfers']>[number];

const answers = ['unknown', 'nobody', 'these'] as const;

/** Who else gets the data, and where it goes: asked as questions, because silence is no answer. */
@Component({
  selector: 'app-sharing-field',
  imports: [FieldNotes, Icon, TranslatePipe],
  templateUrl: './sharing-field.html',
  styleUrl: './sharing-field.css',
})
export class SharingField {
  readonly #references = inject(References);
  readonly #language = inject(Language);
  protected readonly editing = inject(EntryEditing);

  protected readonly cross = X;
  protected readonly answers = answers;
  protected readonly recipients = computed(() => this.editing.body().recipients);
  /** "These" before the first one is ticked: the question is open, not answered with "nobody". */
  protected readonly answer = linkedSignal<readonly string[] | undefined, (typeof answers)[number]>(
    {
      source: this.recipients,
      computation: (recipients, before) => {
        if (recipients === undefined) return before?.value === 'these' ? 'these' : 'unknown';
        return recipients.length > 0 ? 'these' : 'nobody';
      },
    },
  );
  protected readonly providers = computed(() => {
    const chosen = this.recipients() ?? [];
    const known = this.#references.providers();
    const unknown = chosen.filter((id) => !known.some((choice) => choice.id === id));
    return [...known, ...unknown.map((id) => ({ id, label: id }))].map(({ id, label }) => ({
      id,
      label,
      isOn: chosen.includes(id),
    }));
  });
  protected readonly transfers = computed<readonly Transfer[]>(
    () => this.editing.body().transfers ?? [],
  );
  protected readonly countries = computed(() => countries(this.#language.current()));

  protected say(answer: (typeof answers)[number]): void {
    this.editing.put('recipients', answer === 'nobody' ? [] : undefined);
    this.answer.set(answer);
  }

  protected toggle(id: string, isOn: boolean): void {
    const others = (this.recipients() ?? []).filter((each) => each !== id);
    const chosen = isOn ? [...others, id] : others;
    this.editing.put('recipients', chosen.length > 0 ? chosen : undefined);
  }

  protected addTransfer(country: string): void {
    if (country === '') return;
    this.editing.put('transfers', [...this.transfers(), { country, safeguard: '' }]);
  }

  protected secure(index: number, safeguard: string): void {
    const transfer = this.transfers()[index];
    if (!transfer) return;
    this.editing.put('transfers', this.transfers().with(index, { ...transfer, safeguard }));
  }

  protected removeTransfer(index: number): void {
    this.editing.put('transfers', this.transfers().toSpliced(index, 1));
  }

  protected named(code: string): string {
    return this.countries().find((country) => country.code === code)?.name ?? code;
  }
}
