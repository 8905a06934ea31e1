import { afterNextRender, Component, computed, input, linkedSignal, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import {
  amountAndUnit,
  durationUnits,
  secondsFrom,
  type DurationUnit,
  type FieldConflict,
} from '../../../../registry/index';
import { Control, Field } from '../../../ui/field/field';
import { secondsOf, spanOf, startOf, valueOf, type Writable } from './writable';

/** A box for what shall stand instead of either side. */
@Component({
  selector: 'app-written-value',
  imports: [Control, Field, TranslatePipe],
  templateUrl: './written-value.html',
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
  protected readonly words = linkedSignal({
    source: this.#at,
    computation: () => startOf(this.conflict()),
  });
  protected readonly amount = linkedSignal({
    source: this.#at,
    computation: () => {
      const { mine, theirs } = this.conflict();
      return amountAndUnit(secondsOf(mine ?? theirs) ?? 0);
    },
  });

  constructor() {
    // Whoever opens the box means what stands in it.
    afterNextRender(() => this.#emit());
  }

  #emit(): void {
    if (this.shape() !== 'span') this.written.emit(valueOf(this.words(), this.conflict()));
    else {
      const { amount, unit } = this.amount();
      const seconds = secondsFrom(amount, unit);
      this.written.emit(seconds > 0 ? spanOf(seconds, this.conflict()) : undefined);
    }
  }

  protected write(event: Event): void {
    this.words.set((event.target as HTMLTextAreaElement | HTMLInputElement).value);
    this.#emit();
  }

  protected writeAmount(event: Event): void {
    const amount = Math.trunc(Number((event.target as HTMLInputElement).value));
    this.amount.update((before) => ({ ...before, amount: Number.isFinite(amount) ? amount : 0 }));
    this.#emit();
  }

  protected writeUnit(event: Event): void {
    const unit = (event.target as HTMLSelectElement).value as DurationUnit;
    this.amount.update((before) => ({ ...before, unit }));
    this.#emit();
  }
}
