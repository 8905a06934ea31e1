import { Component, input, output } from '@angular/core';

/** One of the values that can be shown, in the reader's words. */
export interface AxisValue<V extends string | number = string | number> {
  readonly value: V;
  readonly words: string;
}

/** Values of which exactly one is shown, side by side. */
@Component({
  selector: 'app-axis',
  template: `
    @for (each of values(); track each.value) {
      <button
        type="button"
        [attr.aria-pressed]="each.value === shown()"
        (click)="chosen.emit(each.value)"
      >
        {{ each.words }}
      </button>
    }
  `,
  styleUrl: './axis.css',
  host: { role: 'group', '[attr.aria-label]': 'label()' },
})
export class Axis {
  readonly label = input.required<string>();
  readonly values = input.required<readonly AxisValue[]>();
  readonly shown = input.required<string | number>();

  readonly chosen = output<string | number>();
}
