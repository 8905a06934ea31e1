import { Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { Control } from '../../ui/field/field';

/** Yes, no, or not known: silence is no answer. */
@Component({
  selector: 'app-answer-box',
  imports: [Control, TranslatePipe],
  template: `
    <select
      #choice
      appControl
      class="input"
      [disabled]="readonly()"
      (change)="choose(choice.value)"
    >
      <option value="" [selected]="value() === null">
        {{ 'catalogue.unknown' | translate }}
      </option>
      <option value="yes" [selected]="value() === true">{{ 'catalogue.yes' | translate }}</option>
      <option value="no" [selected]="value() === false">{{ 'catalogue.no' | translate }}</option>
    </select>
  `,
})
export class AnswerBox implements FormValueControl<boolean | null> {
  readonly value = model<boolean | null>(null);
  readonly readonly = input(false);

  protected choose(words: string): void {
    this.value.set(words === '' ? null : words === 'yes');
  }
}
