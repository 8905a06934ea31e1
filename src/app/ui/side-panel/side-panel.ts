import {
  afterNextRender,
  Component,
  DestroyRef,
  DOCUMENT,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { X } from 'lucide';
import { Icon } from '../icon/icon';

let lastId = 0;

/**
 * What is open beside a list; on a small screen it fills the page. It takes the focus and gives it
 * back; Esc closes it. Its last content is marked `foot`.
 */
@Component({
  selector: 'app-side-panel',
  imports: [Icon, TranslatePipe],
  templateUrl: './side-panel.html',
  styleUrl: './side-panel.css',
  host: { '(document:keydown.escape)': 'closeBy($event)' },
})
export class SidePanel {
  readonly #document = inject(DOCUMENT);
  protected readonly head = viewChild.required<ElementRef<HTMLElement>>('head');

  readonly heading = input.required<string>();
  readonly above = input('');

  readonly closed = output();

  protected readonly id = `panel-${++lastId}`;
  protected readonly cross = X;

  constructor() {
    const before = this.#document.activeElement;
    afterNextRender(() => this.head().nativeElement.focus({ preventScroll: true }));
    inject(DestroyRef).onDestroy(() => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    });
  }

  /** Esc belongs to a dialog, a menu or a composing keyboard first. */
  protected closeBy(event: Event): void {
    if (event.defaultPrevented || (event as KeyboardEvent).isComposing) return;
    if (this.#document.querySelector('[aria-modal="true"], [role="menu"]') !== null) return;
    this.closed.emit();
  }
}
