import { Component, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import {
  MatDialogActions,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { Session } from '../../platform/session';
import { Control, Field } from '../../ui/field/field';

/** The session ended while a page was open: the same person signs in again, over the page. */
@Component({
  selector: 'app-sign-in-again',
  imports: [
    Control,
    Field,
    FormField,
    MatDialogActions,
    MatDialogContent,
    MatDialogTitle,
    TranslatePipe,
  ],
  templateUrl: './sign-in-again.html',
})
export class SignInAgain {
  readonly #session = inject(Session);
  readonly #dialog = inject<MatDialogRef<SignInAgain, boolean>>(MatDialogRef);

  protected readonly attempt = new Attempt();
  // Somebody else's account would send what this person typed under another name.
  protected readonly email = this.#session.person()?.email ?? '';
  protected readonly fields = form(signal({ password: '' }));

  protected async signIn(): Promise<void> {
    const { password } = this.fields().value();
    if (await this.attempt.run(() => this.#session.signIn(this.email, password))) {
      this.#dialog.close(true);
    }
  }

  protected decline(): void {
    this.#dialog.close(false);
  }
}
