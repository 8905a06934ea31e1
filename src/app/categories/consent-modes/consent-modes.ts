import { Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { consentModeSignals } from '../../../registry/index';

export type ConsentMode = (typeof consentModeSignals)[number];

/** Which signals of Google Consent Mode follow the visitor's choice, in the order of the registry. */
@Component({
  selector: 'app-consent-modes',
  template: `
    @for (mode of modes; track mode) {
      <label class="check">
        <input
          #box
          type="checkbox"
          [checked]="value().includes(mode)"
          [disabled]="readonly()"
          (change)="toggle(mode, box.checked)"
        />
        <span class="mono">{{ mode }}</span>
      </label>
    }
  `,
  styleUrl: './consent-modes.css',
})
export class ConsentModes implements FormValueControl<readonly ConsentMode[]> {
  readonly value = model<readonly ConsentMode[]>([]);
  readonly readonly = input(false);

  protected readonly modes = consentModeSignals;

  protected toggle(mode: ConsentMode, isOn: boolean): void {
    this.value.update((chosen) =>
      consentModeSignals.filter((each) => (each === mode ? isOn : chosen.includes(each))),
    );
  }
}
