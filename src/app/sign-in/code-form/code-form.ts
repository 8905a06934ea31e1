import type { ElementRef } from '@angular/core';
import { afterNextRender, Component, inject, output, signal, viewChild } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { Language } from '../../platform/language';
import { Session } from '../../platform/session';
import { Control, Field } from '../../ui/field/field';

/** The second step of signing in: a code of the authenticator, or a recovery code. */
@Component({
  selector: 'app-code-form',
  imports: [Control, Field, FormField, TranslatePipe],
  templateUrl: './code-form.html',
  styleUrl: './code-form.css',
})
export class CodeForm {
  readonly #session = inject(Session);
  readonly #language = inject(Language);

  /** The person is in. */
  readonly entered = output();
  /** They want to begin with the password again, or have to. */
  readonly restarted = output();

  protected readonly attempt = new Attempt();
  protected readonly isRecovery = signal(false);
  protected readonly fields = form(signal({ code: '' }));
  protected readonly code = viewChild.required<ElementRef<HTMLInputElement>>('code');

  constructor() {
    afterNextRender(() => this.code().nativeElement.focus());
  }

  protected wrong(): string {
    return this.attempt.problem()?.at('/code') ? this.#language.say('signIn.code.wrong') : '';
  }

  protected async send(): Promise<void> {
    const code = this.fields.code().value().trim();
    if (code === '') {
      this.code().nativeElement.focus();
      return;
    }
    const isIn = await this.attempt.run(() => this.#session.giveCode(code));
    if (isIn) this.entered.emit();
    else this.code().nativeElement.select();
  }

  protected choose(isRecovery: boolean): void {
    this.isRecovery.set(isRecovery);
    this.attempt.problem.set(undefined);
    this.fields.code().value.set('');
    this.code().nativeElement.focus();
  }
}
