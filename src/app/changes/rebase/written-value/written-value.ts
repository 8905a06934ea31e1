import { afterNextRender, Component, computed, input, linkedSignal, output } from '@angular/core';
import { form, FormField, min } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import {
  amountAndUnit,
  type DurationUnit,
  durationUnits,
  secondsFrom,
  type FieldConflict,
} from '../../../../registry/index';
import { Control, Field } from '../../../ui/field/field';
import { secondsOf, spanOf, startOf, valueOf, type Writable } from './writable';

/** A box for what shall stand instead of either side. */
@Component({
  selector: 'app-written-value',
  imports: [Control, Field, FormField, TranslatePipe],
  templateUrl: './written-value.html',
  host: { '(input)': 'say()' },
  styles: ':host { display: block; max-inline-size: 560px; }',
})
export class WrittenValue {
  readonly conflict = input.required<FieldConflict>();
  readonly shape = input.required<Writable>();
  /** What the field is called. */
  readonly label = input.required<string>();
  readonly locale = input<string>();
  readonly error = input('');
  /** Undefined while it says nothing. */
  readonly written = output<unknown>();

  protected readonly units = durationUnits;
  readonly #at = computed(() => this.conflict().at);
  // A newer plan brings another conflict of the same field: what was typed stays.
  readonly #model = linkedSignal({
    source: this.#at,
    computation: () => {
      const { mine, theirs } = this.conflict();
      return { words: startOf(this.conflict()), ...this.#spanOf(secondsOf(mine ?? theirs) ?? 0) };
    },
  });
  protected readonly fields = form(this.#model, (path) => min(path.amount, 1));

  constructor() {
    // Whoever opens the box means what stands in it.
    afterNextRender(() => this.say());
  }

  protected say(): void {
    const { words, amount, unit } = this.#model();
    if (this.shape() !== 'span') this.written.emit(valueOf(words, this.conflict()));
    else {
      const seconds = secondsFrom(Math.trunc(amount ?? 0), unit);
      this.written.emit(seconds > 0 ? spanOf(seconds, this.conflict()) : undefined);
    }
  }

  /** A box may be emptied, so a number may be missing in it. */
  #spanOf(seconds: number): { readonly amount: number | null; readonly unit: DurationUnit } {
    return amountAndUnit(seconds);
  }
}
