import { Component, computed, inject, input, model, signal } from '@angular/core';
import { form, FormField, type FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { errorIn, type Note } from '../../platform/document-draft/document-editing';
import { DocumentDrafts } from '../../platform/document-draft/document-drafts';
import { NewDocuments } from '../../platform/document-draft/new-documents';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { Control, Field } from '../../ui/field/field';
import { References } from '../references';

/** Who is responsible: chosen, or begun here by its name alone. */
@Component({
  selector: 'app-provider-field',
  imports: [Control, Field, FieldNotes, FormField, TranslatePipe],
  templateUrl: './provider-field.html',
  styleUrl: './provider-field.css',
})
export class ProviderField implements FormValueControl<string> {
  readonly #references = inject(References);
  readonly #drafts = inject(DocumentDrafts);
  readonly #documents = inject(NewDocuments);

  /** The id of a provider, or nothing. */
  readonly value = model('');
  readonly readonly = input(false);
  readonly notes = input<readonly Note[]>([]);

  protected readonly begun = form(signal({ name: '' }));
  protected readonly isNew = signal(false);
  protected readonly isFailed = signal(false);
  protected readonly attempt = new Attempt();
  protected readonly error = computed(() => errorIn(this.notes()));
  /** An id that nobody knows stays visible: it must be seen to be mended. */
  protected readonly choices = computed(() => {
    const [choices, id] = [this.#references.providers(), this.value()];
    const isKnown = id === '' || choices.some((choice) => choice.id === id);
    return isKnown ? choices : [...choices, { id, label: id, body: {} }];
  });

  protected async create(): Promise<void> {
    const name = this.begun.name().value().trim();
    if (name === '') return;
    await this.attempt.run(async () => {
      const id = await this.#documents.begin('provider', name, { name });
      const isStored = await this.#drafts.store({ kind: 'provider', id });
      this.isFailed.set(!isStored);
      if (!isStored) return;
      this.stop();
      this.value.set(id);
    });
  }

  protected stop(): void {
    this.isNew.set(false);
    this.begun.name().value.set('');
  }
}
