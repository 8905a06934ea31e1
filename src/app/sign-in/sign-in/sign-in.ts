import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { Session } from '../../platform/session';
import { Control, Field } from '../../ui/field/field';
import { CodeForm } from '../code-form/code-form';
import { Gate } from '../gate/gate';

/** E-mail and password, then a code for whoever has a second factor; afterwards back to where the person wanted to go. */
@Component({
  selector: 'app-sign-in',
  imports: [CodeForm, Control, Field, FormField, Gate, TranslatePipe],
  templateUrl: './sign-in.html',
})
export class SignIn {
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #injector = inject(Injector);

  /** Address to go to afterwards, from the query. */
  readonly next = input<string>();

  protected readonly first = viewChild<ElementRef<HTMLElement>>('first');
  protected readonly attempt = new Attempt();
  /** The password was right; the second step follows. */
  protected readonly owesCode = signal(false);
  protected readonly fields = form(signal({ email: '', password: '' }));

  constructor() {
    this.#focusFirst();
  }

  protected async signIn(): Promise<void> {
    const { email, password } = this.fields().value();
    await this.attempt.run(async () => {
      const way = await this.#session.signIn(email, password);
      if (way === 'code') this.owesCode.set(true);
      else await this.enter();
    });
  }

  protected async enter(): Promise<void> {
    await this.#router.navigateByUrl(withinConsole(this.next()));
  }

  protected restart(): void {
    this.fields.password().value.set('');
    this.owesCode.set(false);
    this.#focusFirst();
  }

  #focusFirst(): void {
    afterNextRender(() => this.first()?.nativeElement.focus(), { injector: this.#injector });
  }
}

/** Only addresses of this console: `//elsewhere` and `https:` would lead a person away. */
function withinConsole(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) ? next : '/';
}
