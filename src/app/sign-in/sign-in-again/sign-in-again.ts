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
import { CodeForm } from '../code-form/code-form';

/** The session ended while a page was open: the same person signs in again, over the page. */
@Component({
  selector: 'app-sign-in-again',
  imports: [
    CodeForm,
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
  protected readonly owesCode = signal(false);
  // Somebody else's account would send what this person typed under another name.
  protected readonly email = this.#session.person()?.email ?? '';
  protected readonly fields = form(signal({ password: '' }));

  protected async signIn(): Promise<void> {
    const { password } = this.fields().value();
    await this.attempt.run(async () => {
      const way = await this.#session.signIn(this.email, password);
      if (way === 'code') this.owesCode.set(true);
      else this.finish();
    });
  }

  protected finish(): void {
    this.#dialog.close(true);
  }

  protected restart(): void {
    this.fields.password().value.set('');
    this.owesCode.set(false);
  }

  protected decline(): void {
    this.#dialog.close(false);
  }
}
