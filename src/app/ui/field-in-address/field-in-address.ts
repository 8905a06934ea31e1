import { afterRenderEffect, Directive, ElementRef, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';

const INPUTS = 'input, select, textarea';
const CONTROLS = `${INPUTS}, button, summary, a[href]`;

/**
 * Leads to the field that the address names: `/providers/example#/legalName`. Fields say by
 * `data-at` which JSON Pointer they edit; the nearest one is opened, scrolled to and focused, once.
 */
@Directive({ selector: '[appFieldInAddress]' })
export class FieldInAddress {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #fragment = toSignal(inject(ActivatedRoute).fragment);

  /** What is shown: falsy while there is nothing yet; another value may bring the field. */
  readonly view = input.required<unknown>({ alias: 'appFieldInAddress' });

  #shown: string | undefined;

  constructor() {
    afterRenderEffect(() => {
      const pointer = this.#fragment() ?? '';
      if (!this.view() || !pointer.startsWith('/') || pointer === this.#shown) return;
      const field = nearestField(this.#host, pointer);
      if (!field) return;
      this.#shown = pointer;
      show(field);
    });
  }
}

function show(field: HTMLElement): void {
  const details = field.closest('details');
  if (details) details.open = true;
  const control =
    field.querySelector<HTMLElement>(INPUTS) ?? field.querySelector<HTMLElement>(CONTROLS);
  (control ?? field).scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
}

/** The field itself, else the closest one around it, else the first one within. */
function nearestField(host: HTMLElement, pointer: string): HTMLElement | undefined {
  const fields = [...host.querySelectorAll<HTMLElement>('[data-at]')];
  const at = (field: HTMLElement): string => field.dataset['at'] ?? '';
  const [around] = fields
    .filter((field) => pointer === at(field) || pointer.startsWith(`${at(field)}/`))
    .toSorted((a, b) => at(b).length - at(a).length);
  const found = around ?? fields.find((field) => at(field).startsWith(`${pointer}/`));
  // A note stands below its control: the group of both is the field.
  return found?.querySelector(CONTROLS)
    ? found
    : (found?.closest<HTMLElement>('app-field, fieldset, section') ?? found);
}
