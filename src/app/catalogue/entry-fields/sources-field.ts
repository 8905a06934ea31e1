import { Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { X } from 'lucide';
import type { Note } from '../../platform/document-draft/document-editing';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { Icon } from '../../ui/icon/icon';
import type { EntryFields } from '../entry-editor/entry-places';

type Sources = EntryFields['sources'];

const parts = ['type', 'ref', 'licence'] as const;

/** Lists and documents the declaration was taken from. */
@Component({
  selector: 'app-sources-field',
  imports: [FieldNotes, Icon, TranslatePipe],
  templateUrl: './sources-field.html',
  styleUrl: './question.css',
})
export class SourcesField implements FormValueControl<Sources> {
  readonly value = model<Sources>([]);
  readonly readonly = input(false);
  readonly notes = input<readonly Note[]>([]);

  protected readonly cross = X;
  protected readonly parts = parts;

  protected add(): void {
    this.value.update((sources) => [...sources, { type: '', ref: '', licence: '' }]);
  }

  protected write(index: number, part: (typeof parts)[number], words: string): void {
    this.value.update((sources) =>
      sources.map((source, at) => (at === index ? { ...source, [part]: words } : source)),
    );
  }

  protected remove(index: number): void {
    this.value.update((sources) => sources.toSpliced(index, 1));
  }
}
