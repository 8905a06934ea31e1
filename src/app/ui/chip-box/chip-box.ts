import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  DOCUMENT,
  inject,
  Injector,
  input,
  output,
  viewChild,
} from '@angular/core';
import { Control } from '../field/field';

/**
 * A box of chips (the content) with room to type more. Enter, a comma, leaving the box and pasting
 * a list all add; Backspace in the empty box asks for the last chip to go.
 */
@Component({
  selector: 'app-chip-box',
  imports: [Control],
  template: `
    <ng-content />
    <input
      #box
      appControl
      type="text"
      [class.mono]="isMono()"
      [placeholder]="placeholder()"
      [disabled]="isDisabled()"
      autocapitalize="off"
      autocomplete="off"
      spellcheck="false"
      (keydown)="press($event, box)"
      (paste)="paste($event, box)"
      (blur)="add(box)"
    />
  `,
  styleUrl: './chip-box.css',
  host: { class: 'input', '(click)': 'goOn()' },
})
export class ChipBox {
  readonly #document = inject(DOCUMENT);
  readonly #injector = inject(Injector);
  protected readonly boxRef = viewChild.required<ElementRef<HTMLElement>>('box');

  readonly placeholder = input('');
  readonly isMono = input(false);
  readonly isDisabled = input(false);

  /** Trimmed and never empty. */
  readonly added = output<readonly string[]>();
  readonly lastRemoved = output();

  /** A chip that was taken out may have had the focus: typing goes on. */
  protected goOn(): void {
    const isLost = (): boolean => this.#document.activeElement === this.#document.body;
    afterNextRender(() => isLost() && this.boxRef().nativeElement.focus(), {
      injector: this.#injector,
    });
  }

  protected press(event: KeyboardEvent, box: HTMLInputElement): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      this.add(box);
    } else if (event.key === 'Backspace' && box.value === '') {
      this.lastRemoved.emit();
    }
  }

  protected paste(event: ClipboardEvent, box: HTMLInputElement): void {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!/[\n,]/.test(text)) return;
    event.preventDefault();
    this.#take(box, box.value + text);
  }

  protected add(box: HTMLInputElement): void {
    this.#take(box, box.value);
  }

  /** The text comes along: a box of one line would drop the line ends of a pasted list. */
  #take(box: HTMLInputElement, text: string): void {
    const words = wordsIn(text);
    box.value = '';
    if (words.length > 0) this.added.emit(words);
  }
}

const wordsIn = (text: string): readonly string[] =>
  text
    .split(/[\n,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
