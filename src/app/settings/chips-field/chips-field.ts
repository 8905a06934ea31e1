import { Component, computed, input, model, output } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { X } from 'lucide';
import { ChipBox } from '../../ui/chip-box/chip-box';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';

/** A list of words as chips: typed one by one or pasted, each once. Words come translated. */
@Component({
  selector: 'app-chips-field',
  imports: [ChipBox, Field, Icon, TranslatePipe],
  template: `
    <app-field [at]="at()" [label]="label()" [hint]="hint()" [error]="error()">
      <app-chip-box
        [isMono]="true"
        [isDisabled]="readonly()"
        [placeholder]="placeholder()"
        (added)="add($event)"
        (lastRemoved)="removeLast()"
      >
        @for (chip of chips(); track chip.id) {
          <span class="chip">
            {{ chip.words }}
            @if (!readonly() && chip.id !== fixed()) {
              <button
                type="button"
                [attr.aria-label]="'settings.remove' | translate: { name: chip.words }"
                (click)="remove(chip.id)"
              >
                <app-icon [nodes]="cross" [size]="14" />
              </button>
            }
          </span>
        }
      </app-chip-box>
    </app-field>
  `,
  styleUrl: './chips-field.css',
})
export class ChipsField implements FormValueControl<readonly string[]> {
  readonly value = model<readonly string[]>([]);
  readonly readonly = input(false);
  /** JSON Pointer of the list. */
  readonly at = input('');
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly error = input('');
  readonly placeholder = input('');
  /** The items that typed words mean; none when they mean none. */
  readonly read = input.required<(words: readonly string[]) => readonly string[]>();
  /** What an item is called. */
  readonly named = input((item: string): string => item);
  /** The one item that cannot be taken out. */
  readonly fixed = input('');

  /** An item was taken out. */
  readonly taken = output();

  protected readonly cross = X;
  protected readonly chips = computed(() =>
    [...new Set(this.value())].map((id) => ({ id, words: this.named()(id) })),
  );

  protected add(words: readonly string[]): void {
    const all = [...new Set([...this.value(), ...this.read()(words)])];
    if (all.length > this.value().length) this.value.set(all);
  }

  protected remove(item: string): void {
    this.value.update((items) => items.filter((each) => each !== item));
    this.taken.emit();
  }

  protected removeLast(): void {
    const last = this.value().at(-1);
    if (last !== undefined && last !== this.fixed()) this.remove(last);
  }
}
