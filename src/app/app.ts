import { Component, effect, inject, untracked } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { RouterOutlet } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { NavigationFailure } from './platform/navigation-failure';
import { Session } from './platform/session';
import { Toasts } from './shell/toasts/toasts';
import { dialogOptions } from './ui/dialog/dialog-options';
import { ErrorState } from './ui/error-state/error-state';

/** The root: pages, toasts, and the sign-in dialog that opens over a page when a session ended. */
@Component({
  selector: 'app-root',
  imports: [ErrorState, RouterOutlet, Toasts],
  templateUrl: './app.html',
})
export class App {
  readonly #session = inject(Session);
  readonly #dialog = inject(MatDialog);

  protected readonly failure = inject(NavigationFailure);

  constructor() {
    effect(() => {
      if (this.#session.isExpired()) void untracked(() => this.#signInAgain());
    });
  }

  /** A fresh start also fetches the code of a newer console. */
  protected reload(): void {
    location.reload();
  }

  async #signInAgain(): Promise<void> {
    const { SignInAgain } = await import('./sign-in/sign-in-again/sign-in-again');
    const options = dialogOptions({ disableClose: true, maxWidth: 420 });
    const dialog = this.#dialog.open<unknown, unknown, boolean>(SignInAgain, options);
    this.#session.settle((await firstValueFrom(dialog.afterClosed())) ?? false);
  }
}
