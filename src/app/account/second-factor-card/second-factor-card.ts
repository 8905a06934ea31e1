import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { Language } from '../../platform/language';
import { LeaveGuard } from '../../platform/leave-guard';
import { Notifier } from '../../platform/notifier';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { ErrorState } from '../../ui/error-state/error-state';
import { Control, Field } from '../../ui/field/field';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { AccountClient, type NewSecondFactor } from '../account-client';
import { CodeField } from '../code-field/code-field';
import { RecoveryCodes } from '../recovery-codes/recovery-codes';

type Step = 'rest' | 'scanning' | 'kept' | 'stopping';

/** A code beside the password: turning it on, keeping the recovery codes, turning it off. */
@Component({
  selector: 'app-second-factor-card',
  imports: [
    CodeField,
    Control,
    CopyButton,
    ErrorState,
    Field,
    FormField,
    RecoveryCodes,
    Skeleton,
    StateBadge,
    TranslatePipe,
  ],
  templateUrl: './second-factor-card.html',
  styleUrl: './second-factor-card.css',
})
export class SecondFactorCard {
  readonly #client = inject(AccountClient);
  readonly #language = inject(Language);
  readonly #notifier = inject(Notifier);
  readonly #answer = this.#client.secondFactor();

  protected readonly error = this.#answer.error;
  protected readonly state = computed(() =>
    this.#answer.hasValue() ? this.#answer.value() : undefined,
  );
  protected readonly step = signal<Step>('rest');
  protected readonly attempt = new Attempt();
  /** Asked before a factor is made: an unattended browser must not shut its owner out. */
  protected readonly fields = form(signal({ password: '' }));
  protected readonly wrongPassword = computed(() =>
    this.attempt.problem()?.at('/password')
      ? this.#language.say('account.password.wrong.current')
      : '',
  );
  protected readonly made = signal<NewSecondFactor | undefined>(undefined);
  protected readonly recoveryCodes = signal<readonly string[]>([]);
  /** In groups of four, as it is typed. */
  protected readonly secret = computed(
    () => this.made()?.secret.replace(/.{4}(?=.)/g, '$& ') ?? '',
  );

  constructor() {
    // The recovery codes are told once: nobody leaves them behind by a slip.
    inject(LeaveGuard).watch(() => this.step() === 'kept', inject(DestroyRef));
  }

  reload(): void {
    this.#answer.reload();
  }

  protected async start(event: Event): Promise<void> {
    event.preventDefault();
    const { password } = this.fields().value();
    const isMade = await this.attempt.run(async () =>
      this.made.set(await this.#client.startSecondFactor(password)),
    );
    if (!isMade) return this.wrongPassword() ? undefined : this.reload();
    this.fields().value.set({ password: '' });
    this.step.set('scanning');
  }

  protected async confirm(code: string): Promise<void> {
    const isOn = await this.attempt.run(async () =>
      this.recoveryCodes.set(await this.#client.confirmSecondFactor(code)),
    );
    if (!isOn) return;
    this.made.set(undefined);
    this.step.set('kept');
    this.reload();
  }

  protected askToStop(): void {
    this.attempt.problem.set(undefined);
    this.step.set('stopping');
  }

  protected async stop(code: string): Promise<void> {
    if (!(await this.attempt.run(() => this.#client.stopSecondFactor(code)))) return;
    this.rest();
    this.reload();
    this.#notifier.toast(this.#language.say('account.factor.stopped'));
  }

  /** The secret and the recovery codes leave the page and are not told again. */
  protected rest(): void {
    this.made.set(undefined);
    this.recoveryCodes.set([]);
    this.attempt.problem.set(undefined);
    this.step.set('rest');
  }
}
