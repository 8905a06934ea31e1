import { Component, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { X } from 'lucide';
import { ChipBox } from '../../ui/chip-box/chip-box';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';

/** One item of a list of words; some cannot be taken out. */
export interface Chip {
  readonly id: string;
  readonly words: string;
  readonly isFixed?: boolean;
}

/** A list of words as chips: typed one by one or pasted. Words come translated. */
@Component({
  selector: 'app-chips-field',
  imports: [ChipBox, Field, Icon, TranslatePipe],
  template: `
    <app-field [at]="at()" [label]="label()" [hint]="hint()" [error]="error()">
      <app-chip-box
        [isMono]="true"
        [isDisabled]="isReadOnly()"
        [placeholder]="placeholder()"
        (added)="added.emit($event)"
        (lastRemoved)="removeLast()"
      >
        @for (chip of chips(); track chip.id) {
          <span class="chip">
            {{ chip.words }}
            @if (!isReadOnly() && !chip.isFixed) {
              <button
                type="button"
                [attr.aria-label]="'settings.remove' | translate: { name: chip.words }"
                (click)="removed.emit(chip.id)"
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
export class ChipsField {
  /** JSON Pointer of the list. */
  readonly at = input('');
  readonly label = input.required<string>();
  readonly chips = input.required<readonly Chip[]>();
  readonly hint = input('');
  readonly error = input('');
  readonly placeholder = input('');
  readonly isReadOnly = input(false);

  readonly added = output<readonly string[]>();
  /** The id of the chip. */
  readonly removed = output<string>();

  protected readonly cross = X;

  protected removeLast(): void {
    const last = this.chips().at(-1);
    if (last && last.isFixed !== true) this.removed.emit(last.id);
  }
}
