import { Component, inject, output, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { Language } from '../../platform/language';
import { Notifier } from '../../platform/notifier';
import { Session } from '../../platform/session';
import { Control, Field } from '../../ui/field/field';
import { AccountClient } from '../account-client';

/** Another password; every other session ends with the old one. */
@Component({
  selector: 'app-password-card',
  imports: [Control, Field, FormField, TranslatePipe],
  templateUrl: './password-card.html',
  styleUrl: './password-card.css',
})
export class PasswordCard {
  readonly #client = inject(AccountClient);
  readonly #language = inject(Language);
  readonly #notifier = inject(Notifier);

  readonly changed = output();

  protected readonly email = inject(Session).person()?.email ?? '';
  protected readonly attempt = new Attempt();
  protected readonly fields = form(signal({ current: '', next: '' }));

  protected wrong(field: 'current' | 'next'): string {
    const isWrong = this.attempt.problem()?.at(`/${field}`) !== undefined;
    return isWrong ? this.#language.say(`account.password.wrong.${field}`) : '';
  }

  protected async change(): Promise<void> {
    const { current, next } = this.fields().value();
    if (!(await this.attempt.run(() => this.#client.changePassword(current, next)))) return;
    this.fields().value.set({ current: '', next: '' });
    this.#notifier.toast(this.#language.say('account.password.done'));
    this.changed.emit();
  }
}
