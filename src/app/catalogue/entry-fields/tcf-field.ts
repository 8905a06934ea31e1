import { Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { X } from 'lucide';
import { errorIn, isWithin, type Note } from '../../platform/document-draft/document-editing';
import { ChipBox } from '../../ui/chip-box/chip-box';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import type { EntryFields } from '../entry-editor/entry-places';

type Tcf = NonNullable<EntryFields['tcf']>;

const emptyTcf: Tcf = { purposes: [], specialPurposes: [], optOut: false };
const numbers = ['purposes', 'specialPurposes'] as const;

/** What the entry says in the IAB's framework. */
@Component({
  selector: 'app-tcf-field',
  imports: [ChipBox, Field, FieldNotes, Icon, TranslatePipe],
  templateUrl: './tcf-field.html',
  styleUrl: './question.css',
})
export class TcfField implements FormValueControl<Tcf | null> {
  readonly value = model<Tcf | null>(null);
  readonly readonly = input(false);
  readonly notes = input<readonly Note[]>([]);

  protected readonly cross = X;
  protected readonly numbers = numbers.map((name) => ({
    name,
    label: `fields.label.entry.tcf${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  }));

  protected declare(isDeclared: boolean): void {
    this.value.set(isDeclared ? emptyTcf : null);
  }

  protected change(part: Partial<Tcf>): void {
    this.value.update((tcf) => ({ ...emptyTcf, ...tcf, ...part }));
  }

  protected add(name: (typeof numbers)[number], words: readonly string[]): void {
    const typed = words.map(Number).filter((each) => Number.isInteger(each) && each > 0);
    const all = new Set([...(this.value()?.[name] ?? []), ...typed]);
    this.change({ [name]: [...all].sort((a, b) => a - b) });
  }

  protected remove(name: (typeof numbers)[number], number: number): void {
    this.change({ [name]: (this.value()?.[name] ?? []).filter((each) => each !== number) });
  }

  protected errorOf(name: (typeof numbers)[number]): string {
    return errorIn(this.notes().filter(({ at }) => isWithin(at, `/tcf/${name}`)));
  }
}
