import { Component, computed, inject, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { X } from 'lucide';
import { countries } from '../../platform/countries';
import type { Note } from '../../platform/document-draft/document-editing';
import { Language } from '../../platform/language';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { Icon } from '../../ui/icon/icon';
import type { EntryFields } from '../entry-editor/entry-places';

type Transfers = EntryFields['transfers'];

/** Countries the data goes to, each with what safeguards it there. */
@Component({
  selector: 'app-transfers-field',
  imports: [FieldNotes, Icon, TranslatePipe],
  templateUrl: './transfers-field.html',
  styleUrl: './question.css',
})
export class TransfersField implements FormValueControl<Transfers> {
  readonly #language = inject(Language);

  readonly value = model<Transfers>([]);
  readonly readonly = input(false);
  readonly notes = input<readonly Note[]>([]);

  protected readonly cross = X;
  protected readonly countries = computed(() => countries(this.#language.current()));

  protected add(country: string): void {
    if (country !== '') this.value.update((all) => [...all, { country, safeguard: '' }]);
  }

  protected secure(index: number, safeguard: string): void {
    this.value.update((all) =>
      all.map((transfer, at) => (at === index ? { ...transfer, safeguard } : transfer)),
    );
  }

  protected remove(index: number): void {
    this.value.update((all) => all.toSpliced(index, 1));
  }

  protected named(code: string): string {
    return this.countries().find((country) => country.code === code)?.name ?? code;
  }
}
