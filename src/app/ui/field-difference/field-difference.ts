import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { TextDiff } from '../text-diff/text-diff';
import type { DifferenceRow } from './difference-row';

/** One field: its name, old above new with strike and underline, and what the new value means. */
@Component({
  selector: 'app-field-difference',
  imports: [TextDiff, TranslatePipe],
  templateUrl: './field-difference.html',
  styleUrl: './field-difference.css',
})
export class FieldDifference {
  readonly row = input.required<DifferenceRow>();

  /** A text that was only reviewed, say: its words stand once. */
  protected readonly isSameText = computed(() => {
    const { shape, before, after } = this.row();
    return shape === 'text' && before === after;
  });
}
