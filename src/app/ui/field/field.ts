import { Component, computed, Directive, inject, input, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';

let lastId = 0;

/** A label, one control marked `appControl`, a hint and an error, tied together for assistive technology. */
@Component({
  selector: 'app-field',
  imports: [TranslatePipe],
  templateUrl: './field.html',
  styleUrl: './field.css',
  host: { '[attr.data-at]': 'at() || null' },
})
export class Field {
  readonly label = input.required<string>();
  /** Said beside the label, e.g. the locale of a text. */
  readonly aside = input('');
  readonly hint = input('');
  readonly error = input('');
  readonly isOptional = input(false);
  /** JSON Pointer of what it edits, so that a link can lead here. */
  readonly at = input('');

  readonly id = signal(`field-${++lastId}`);
  readonly describedBy = computed(
    () =>
      [this.hint() && `${this.id()}-hint`, this.error() && `${this.id()}-error`]
        .filter((each) => each !== '')
        .join(' ') || null,
  );
}

/** The control of an `app-field`: takes its id, hint and error. Elsewhere it names itself. */
@Directive({
  selector: '[appControl]',
  host: {
    '[attr.id]': 'field?.id()',
    '[attr.aria-describedby]': 'field?.describedBy()',
    '[attr.aria-invalid]': "field?.error() ? 'true' : null",
  },
})
export class Control {
  protected readonly field = inject(Field, { optional: true });
}
