import { afterRenderEffect, Component, DOCUMENT, inject, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { Today } from '../../platform/today';
import { ErrorState } from '../../ui/error-state/error-state';
import { Skeleton } from '../../ui/skeleton/skeleton';

/** A sheet of paper: heading, content, foot. It prints only what is there whole. */
@Component({
  selector: 'app-print-sheet',
  imports: [ErrorState, MomentPipe, Skeleton, TranslatePipe],
  templateUrl: './print-sheet.html',
  styleUrl: './print-sheet.css',
})
export class PrintSheet {
  readonly #window = inject(DOCUMENT).defaultView;
  protected readonly language = inject(Language);
  protected readonly now = inject(Today).now().toISOString();

  readonly heading = input.required<string>();
  readonly above = input('');
  /** What the foot says beside the time of printing: release and digest. */
  readonly foot = input('');
  /** Everything has arrived. */
  readonly isWhole = input.required<boolean>();
  readonly error = input<unknown>();

  /** Opens the browser's print by itself, after the last row stands there. */
  readonly opens = input(false);

  readonly retry = output();

  #hasOpened = false;

  constructor() {
    afterRenderEffect(() => {
      if (this.#hasOpened || !this.opens() || !this.isWhole() || this.error()) return;
      this.#hasOpened = true;
      this.print();
    });
  }

  protected print(): void {
    this.#window?.print();
  }
}
