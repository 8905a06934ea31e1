import { Clipboard } from '@angular/cdk/clipboard';
import { Component, inject, input, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Check, Copy } from 'lucide';
import { Icon } from '../icon/icon';

const SHOWN_MS = 2000;

/** Copies a text and says so. */
@Component({
  selector: 'app-copy-button',
  imports: [Icon, TranslatePipe],
  template: `
    <button type="button" class="button quiet small" (click)="copy()">
      <app-icon [nodes]="hasCopied() ? done : icon" [size]="16" />
      <span aria-live="polite">
        {{ hasCopied() ? ('ui.copied' | translate) : label() || ('ui.copy' | translate) }}
      </span>
    </button>
  `,
})
export class CopyButton {
  readonly #clipboard = inject(Clipboard);

  readonly text = input.required<string>();
  readonly label = input('');

  protected readonly icon = Copy;
  protected readonly done = Check;
  protected readonly hasCopied = signal(false);

  protected copy(): void {
    if (!this.#clipboard.copy(this.text())) return;
    this.hasCopied.set(true);
    setTimeout(() => this.hasCopied.set(false), SHOWN_MS);
  }
}
