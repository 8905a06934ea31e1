import type { ElementRef } from '@angular/core';
import { afterNextRender, Component, inject, input, signal, viewChild } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { Session } from '../../platform/session';
import { Control, Field } from '../../ui/field/field';
import { Gate } from '../gate/gate';

/** E-mail and password; afterwards back to where the person wanted to go. */
@Component({
  selector: 'app-sign-in',
  imports: [Control, Field, FormField, Gate, TranslatePipe],
  templateUrl: './sign-in.html',
})
export class SignIn {
  readonly #session = inject(Session);
  readonly #router = inject(Router);

  /** Address to go to afterwards, from the query. */
  readonly next = input<string>();

  protected readonly first = viewChild.required<ElementRef<HTMLElement>>('first');
  protected readonly attempt = new Attempt();
  protected readonly fields = form(signal({ email: '', password: '' }));

  constructor() {
    afterNextRender(() => this.first().nativeElement.focus());
  }

  protected async signIn(): Promise<void> {
    const { email, password } = this.fields().value();
    const isIn = await this.attempt.run(() => this.#session.signIn(email, password));
    if (isIn) await this.#router.navigateByUrl(withinConsole(this.next()));
  }
}

/** Only addresses of this console: `//elsewhere` and `https:` would lead a person away. */
function withinConsole(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) ? next : '/';
}
