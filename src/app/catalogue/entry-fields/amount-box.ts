import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
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
      [attr.aria-invalid]="isInvalid() ? 'true' : null"
      [value]="shown().amount ?? ''"
      [disabled]="isDisabled()"
      (input)="change(amount.value, shown().unit)"
    />
    <select
      #unit
      class="input"
      [attr.aria-label]="'catalogue.amount.unit' | translate: { field: label() }"
      [disabled]="isDisabled()"
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
export class AmountBox {
  readonly #language = inject(Language);

  readonly label = input.required<string>();
  readonly seconds = input<number>();
  readonly isDisabled = input(false);
  readonly isInvalid = input(false);

  /** Undefined when the number is taken out. */
  readonly changed = output<number | undefined>();

  protected readonly shown = linkedSignal<
    number | undefined,
    { amount: number | undefined; unit: DurationUnit }
  >({
    source: this.seconds,
    computation: (seconds, before) => {
      const unit = before?.value.unit ?? 'month';
      if (seconds === undefined) return { amount: undefined, unit };
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
    this.changed.emit(isNumber ? secondsFrom(number, chosen) : undefined);
  }
}

/** "months": the unit of a plural amount, without the amount. */
function unitWords(unit: DurationUnit, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  const part = format.formatToParts(12).find(({ type }) => type === 'unit');
  return part?.value ?? unit;
}
