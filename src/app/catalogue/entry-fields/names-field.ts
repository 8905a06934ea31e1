import { Component, inject } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { X } from 'lucide';
import { type MatchKind, matchKinds, type NamePattern } from '../../../registry/index';
import { ChipBox } from '../../ui/chip-box/chip-box';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { EntryEditing } from '../entry-editor/entry-editing';
import { FieldNotes } from '../entry-editor/field-notes';
import { addNames, withMatch } from './name-patterns';

/** Names as chips, each with its kind of match; typed one by one or pasted as a list. */
@Component({
  selector: 'app-names-field',
  imports: [ChipBox, Field, FieldNotes, Icon, TranslatePipe],
  templateUrl: './names-field.html',
  styleUrl: './names-field.css',
})
export class NamesField {
  protected readonly editing = inject(EntryEditing);

  protected readonly cross = X;
  protected readonly kinds = matchKinds;

  protected get names(): readonly NamePattern[] {
    return this.editing.body().names ?? [];
  }

  protected add(words: readonly string[]): void {
    this.editing.put('names', addNames(this.names, words));
  }

  protected remove(index: number): void {
    this.editing.put('names', this.names.toSpliced(index, 1));
  }

  protected match(index: number, kind: string): void {
    const name = this.names[index];
    if (!name) return;
    this.editing.put('names', this.names.with(index, withMatch(name, kind as MatchKind)));
  }
}
