import {
  Component,
  computed,
  contentChild,
  Directive,
  forwardRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
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

  protected readonly control = contentChild<Control>(forwardRef(() => Control));

  readonly id = signal(`field-${++lastId}`);
  /** What the browser cannot read as a number or a day is in no form: it says so as long as it stands there. */
  readonly isMisread = computed(() => this.control()?.isMisread() ?? false);
  readonly hasError = computed(() => this.error() !== '' || this.isMisread());
  readonly describedBy = computed(
    () =>
      [this.hint() && `${this.id()}-hint`, this.hasError() && `${this.id()}-error`]
        .filter((each) => each !== '' && each !== false)
        .join(' ') || null,
  );
}

/** The control of an `app-field`: takes its id, hint and error. Elsewhere it names itself. */
@Directive({
  selector: '[appControl]',
  host: {
    '[attr.id]': 'field?.id()',
    '[attr.aria-describedby]': 'field?.describedBy()',
    '[attr.aria-invalid]': "field?.hasError() ? 'true' : null",
  },
})
export class Control {
  readonly #bound = inject(FormField, { optional: true, self: true });
  protected readonly field = inject(Field, { optional: true });

  readonly isMisread = computed(
    () => this.#bound?.errors().some(({ kind }) => kind === 'parse') ?? false,
  );
}
