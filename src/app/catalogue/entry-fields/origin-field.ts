import { Component, computed, inject } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { X } from 'lucide';
import type { EntryBody } from '../../../registry/index';
import { ChipBox } from '../../ui/chip-box/chip-box';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { EntryEditing } from '../entry-editor/entry-editing';
import { FieldNotes } from '../entry-editor/field-notes';

type Tcf = NonNullable<EntryBody['tcf']>;
type Source = NonNullable<EntryBody['source']>[number];

const emptyTcf: Tcf = { purposes: [], specialPurposes: [], optOut: false };
const numbers = ['purposes', 'specialPurposes'] as const;
const parts = ['type', 'ref', 'licence'] as const;

/** Where the declaration comes from, and what it says in the IAB's framework. */
@Component({
  selector: 'app-origin-field',
  imports: [ChipBox, Field, FieldNotes, Icon, TranslatePipe],
  templateUrl: './origin-field.html',
  styleUrl: './origin-field.css',
})
export class OriginField {
  protected readonly editing = inject(EntryEditing);

  protected readonly cross = X;
  protected readonly parts = parts;
  protected readonly numbers = numbers.map((name) => ({
    name,
    label: `fields.label.entry.tcf${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  }));
  protected readonly tcf = computed(() => this.editing.body().tcf);
  protected readonly sources = computed<readonly Source[]>(() => this.editing.body().source ?? []);

  protected declare(isDeclared: boolean): void {
    this.editing.put('tcf', isDeclared ? emptyTcf : undefined);
  }

  protected change(part: Partial<Tcf>): void {
    this.editing.put('tcf', { ...emptyTcf, ...this.tcf(), ...part });
  }

  protected add(name: (typeof numbers)[number], words: readonly string[]): void {
    const typed = words.map(Number).filter((each) => Number.isInteger(each) && each > 0);
    const all = new Set([...(this.tcf()?.[name] ?? []), ...typed]);
    this.change({ [name]: [...all].sort((a, b) => a - b) });
  }

  protected remove(name: (typeof numbers)[number], number: number): void {
    this.change({ [name]: (this.tcf()?.[name] ?? []).filter((each) => each !== number) });
  }

  protected addSource(): void {
    this.editing.put('source', [...this.sources(), { type: '', ref: '', licence: '' }]);
  }

  protected write(index: number, part: (typeof parts)[number], words: string): void {
    const source = this.sources()[index];
    if (source)
      this.editing.put('source', this.sources().with(index, { ...source, [part]: words }));
  }

  protected removeSource(index: number): void {
    this.editing.put('source', this.sources().toSpliced(index, 1));
  }
}
