import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { TranslatePipe } from '@ngx-translate/core';
import { Language } from '../../platform/language';
import { Session } from '../../platform/session';
import { CopyButton } from '../../ui/copy-button/copy-button';

/** The codes that stand in for a lost device, to be copied, printed or saved. They are told once. */
@Component({
  selector: 'app-recovery-codes',
  imports: [CopyButton, TranslatePipe],
  templateUrl: './recovery-codes.html',
  styleUrl: './recovery-codes.css',
})
export class RecoveryCodes {
  readonly #document = inject(DOCUMENT);
  readonly #language = inject(Language);
  readonly #session = inject(Session);

  readonly codes = input.required<readonly string[]>();
  readonly done = output();

  protected readonly head = viewChild.required<ElementRef<HTMLElement>>('head');
  protected readonly text = computed(() => this.codes().join('\n'));

  constructor() {
    afterNextRender(() => this.head().nativeElement.focus());
  }

  protected print(): void {
    this.#document.defaultView?.print();
  }

  protected save(): void {
    const head = this.#language.say('account.codes.fileHead', {
      email: this.#session.person()?.email ?? '',
      address: this.#document.location.origin,
    });
    const file = new Blob([`${head}\n\n${this.text()}\n`], { type: 'text/plain' });
    const url = URL.createObjectURL(file);
    const link = this.#document.createElement('a');
    link.href = url;
    link.download = 'cookie-registry-recovery-codes.txt';
    link.click();
    URL.revokeObjectURL(url);
  }
}
