import { Component, computed, inject, input, linkedSignal, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import {
  amountAndUnit,
  type DurationUnit,
  durationUnits,
  secondsFrom,
} from '../../../registry/index';
import { Language } from '../../platform/language';

/** A span of time as a number and a unit. The unit a person chose stays while it says the same. */
@Component({
  selector: 'app-amount-box',
  imports: [TranslatePipe],
  template: `
    <input
      #amount
      class="input"
      type="number"
      min="1"
      step="1"
      inputmode="numeric"
      [attr.aria-label]="'catalogue.amount.number' | translate: { field: label() }"
      [attr.aria-invalid]="invalid() ? 'true' : null"
      [value]="shown().amount ?? ''"
      [disabled]="readonly()"
      (input)="change(amount.value, shown().unit)"
    />
    <select
      #unit
      class="input"
      [attr.aria-label]="'catalogue.amount.unit' | translate: { field: label() }"
      [disabled]="readonly()"
      (change)="change(amount.value, unit.value)"
    >
      @for (each of units(); track each.unit) {
        <option [value]="each.unit" [selected]="each.unit === shown().unit">
          {{ each.words }}
        </option>
      }
    </select>
  `,
  styles:
    ':host { display: grid; grid-template-columns: minmax(64px, 88px) minmax(0, 1fr); gap: 8px; }',
})
export class AmountBox implements FormValueControl<number | null> {
  readonly #language = inject(Language);

  /** In seconds; null when the number is taken out. */
  readonly value = model<number | null>(null);
  readonly readonly = input(false);
  readonly invalid = input(false);
  readonly label = input.required<string>();

  protected readonly shown = linkedSignal<
    number | null,
    { amount: number | undefined; unit: DurationUnit }
  >({
    source: this.value,
    computation: (seconds, before) => {
      const unit = before?.value.unit ?? 'month';
      if (seconds === null) return { amount: undefined, unit };
      const { amount } = before?.value ?? {};
      if (amount !== undefined && secondsFrom(amount, unit) === seconds) return { amount, unit };
      return amountAndUnit(seconds);
    },
  });
  protected readonly units = computed(() =>
    durationUnits.map((unit) => ({ unit, words: unitWords(unit, this.#language.current()) })),
  );

  protected change(amount: string, unit: string): void {
    const number = Math.trunc(Number(amount));
    const chosen = durationUnits.find((each) => each === unit) ?? 'month';
    const isNumber = amount.trim() !== '' && Number.isSafeInteger(secondsFrom(number, chosen));
    this.shown.set({ amount: isNumber ? number : undefined, unit: chosen });
    this.value.set(isNumber ? secondsFrom(number, chosen) : null);
  }
}

/** "months": the unit of a plural amount, without the amount. */
function unitWords(unit: DurationUnit, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  const part = format.formatToParts(12).find(({ type }) => type === 'unit');
  return part?.value ?? unit;
}
