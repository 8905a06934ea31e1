import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { problemFrom } from '../../platform/api-problem';
import { Language } from '../../platform/language';
import { Session } from '../../platform/session';
import { ErrorState } from '../../ui/error-state/error-state';
import { Control, Field } from '../../ui/field/field';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { AccountClient } from '../account-client';
import { CodeForm } from '../code-form/code-form';
import { Gate } from '../gate/gate';
import { wrongField } from '../wrong-field';

/** Someone was invited: they confirm their name, choose a password, and are in. */
@Component({
  selector: 'app-invitation',
  imports: [
    CodeForm,
    Control,
    ErrorState,
    Field,
    FormField,
    Gate,
    RouterLink,
    Skeleton,
    TranslatePipe,
  ],
  templateUrl: './invitation.html',
  styleUrl: './invitation.css',
})
export class Invitation {
  readonly #client = inject(AccountClient);
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #language = inject(Language);

  /** From the address. */
  readonly token = input.required<string>();

  protected readonly attempt = new Attempt();
  /** The link gave somebody with a second factor a new password; the second step follows. */
  protected readonly owesCode = signal(false);
  protected readonly invitation = resource({
    params: () => this.token(),
    loader: ({ params }) => this.#client.invitation(params),
  });
  protected readonly open = computed(() =>
    this.invitation.hasValue() ? this.invitation.value() : undefined,
  );
  protected readonly isGone = computed(
    () => this.invitation.error() && problemFrom(this.invitation.error()).code === 'NOT_FOUND',
  );
  protected readonly fields = form(
    linkedSignal(() => ({ name: this.open()?.name ?? '', password: '' })),
  );

  protected wrong(field: string): string {
    return wrongField(this.attempt, this.#language, field);
  }

  protected async accept(): Promise<void> {
    const { name, password } = this.fields().value();
    await this.attempt.run(async () => {
      const answer = await this.#client.accept(this.token(), name, password);
      if ((await this.#session.settleWayIn(answer)) === 'code') this.owesCode.set(true);
      else await this.enter();
    });
  }

  protected async enter(path = '/'): Promise<void> {
    await this.#router.navigateByUrl(path);
  }
}
