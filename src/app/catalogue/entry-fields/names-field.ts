import { Component, computed, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { X } from 'lucide';
import { type MatchKind, matchKinds, type NamePattern } from '../../../registry/index';
import { errorIn, type Note } from '../../platform/document-draft/document-editing';
import { ChipBox } from '../../ui/chip-box/chip-box';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { addNames, withMatch } from './name-patterns';

/** Names as chips, each with its kind of match; typed one by one or pasted as a list. */
@Component({
  selector: 'app-names-field',
  imports: [ChipBox, Field, FieldNotes, Icon, TranslatePipe],
  templateUrl: './names-field.html',
  styleUrl: './names-field.css',
})
export class NamesField implements FormValueControl<readonly NamePattern[]> {
  readonly value = model<readonly NamePattern[]>([]);
  readonly readonly = input(false);
  readonly notes = input<readonly Note[]>([]);

  protected readonly cross = X;
  protected readonly kinds = matchKinds;
  protected readonly error = computed(() => errorIn(this.notes()));

  protected add(words: readonly string[]): void {
    this.value.update((names) => addNames(names, words));
  }

  protected remove(index: number): void {
    this.value.update((names) => names.toSpliced(index, 1));
  }

  protected match(index: number, kind: string): void {
    this.value.update((names) =>
      names.map((name, at) => (at === index ? withMatch(name, kind as MatchKind) : name)),
    );
  }
}
