import { Component, ElementRef, inject, input, signal, viewChild } from '@angular/core';

let lastId = 0;

/** A quiet button with a small panel below it; Esc, a click beside it or moving on closes it. */
@Component({
  selector: 'app-drop-down',
  template: `
    <button
      #trigger
      type="button"
      class="button quiet small"
      [attr.aria-expanded]="isOpen()"
      [attr.aria-controls]="id"
      (click)="isOpen.set(!isOpen())"
    >
      {{ label() }}
    </button>
    @if (isOpen()) {
      <div class="drop" role="group" [id]="id" [attr.aria-label]="label()"><ng-content /></div>
    }
  `,
  styleUrl: './drop-down.css',
  host: {
    '(keydown.escape)': 'dismiss($event)',
    '(focusout)': 'closeWhenLeft($event)',
    '(document:pointerdown)': 'closeWhenBeside($event)',
  },
})
export class DropDown {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly trigger = viewChild.required<ElementRef<HTMLElement>>('trigger');

  readonly label = input.required<string>();

  readonly isOpen = signal(false);
  protected readonly id = `drop-down-${++lastId}`;

  protected dismiss(event: Event): void {
    if (!this.isOpen()) return;
    event.stopPropagation();
    this.isOpen.set(false);
    this.trigger().nativeElement.focus();
  }

  protected closeWhenLeft({ relatedTarget }: FocusEvent): void {
    // Without a target the focused element went away, or the window did: neither is moving on.
    if (relatedTarget !== null && !this.#holds(relatedTarget)) this.isOpen.set(false);
  }

  protected closeWhenBeside({ target }: Event): void {
    if (!this.#holds(target)) this.isOpen.set(false);
  }

  #holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#host.nativeElement.contains(target);
  }
}
