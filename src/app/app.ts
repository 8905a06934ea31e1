import { Component, effect, inject, untracked } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { RouterOutlet } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { Session } from './platform/session';
import { Toasts } from './shell/toasts/toasts';

/** The root: pages, toasts, and the sign-in dialog that opens over a page when a session ended. */
@Component({ selector: 'app-root', imports: [RouterOutlet, Toasts], templateUrl: './app.html' })
export class App {
  readonly #session = inject(Session);
  readonly #dialog = inject(MatDialog);

  constructor() {
    effect(() => {
      if (this.#session.isExpired()) void untracked(() => this.#signInAgain());
    });
  }

  async #signInAgain(): Promise<void> {
    const { SignInAgain } = await import('./sign-in/sign-in-again/sign-in-again');
    const dialog = this.#dialog.open<unknown, unknown, boolean>(SignInAgain, {
      disableClose: true,
      maxWidth: 420,
    });
    this.#session.settle((await firstValueFrom(dialog.afterClosed())) ?? false);
  }
}
