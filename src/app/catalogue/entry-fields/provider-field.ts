import { Component, computed, inject, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { DocumentDrafts } from '../../platform/document-draft/document-drafts';
import { NewDocuments } from '../../platform/document-draft/new-documents';
import { Control, Field } from '../../ui/field/field';
import { EntryEditing } from '../entry-editor/entry-editing';
import { FieldNotes } from '../entry-editor/field-notes';
import { References } from '../references';

/** Who is responsible: chosen, or begun here by its name alone. */
@Component({
  selector: 'app-provider-field',
  imports: [Control, Field, FieldNotes, TranslatePipe],
  templateUrl: './provider-field.html',
  styleUrl: './provider-field.css',
})
export class ProviderField {
  readonly #references = inject(References);
  readonly #drafts = inject(DocumentDrafts);
  readonly #documents = inject(NewDocuments);
  protected readonly editing = inject(EntryEditing);

  protected readonly isNew = signal(false);
  protected readonly isFailed = signal(false);
  protected readonly attempt = new Attempt();
  protected readonly chosen = computed(() => this.editing.body().provider);
  /** An id that nobody knows stays visible: it must be seen to be mended. */
  protected readonly choices = computed(() => {
    const [choices, id] = [this.#references.providers(), this.chosen()];
    const isKnown = id === undefined || choices.some((choice) => choice.id === id);
    return isKnown ? choices : [...choices, { id, label: id, body: {} }];
  });

  protected choose(id: string): void {
    this.editing.put('provider', id === '' ? undefined : id);
  }

  protected async create(words: string): Promise<void> {
    const name = words.trim();
    if (name === '') return;
    await this.attempt.run(async () => {
      const id = await this.#documents.begin('provider', name, { name });
      const isStored = await this.#drafts.store({ kind: 'provider', id });
      this.isFailed.set(!isStored);
      if (!isStored) return;
      this.isNew.set(false);
      this.choose(id);
    });
  }
}
