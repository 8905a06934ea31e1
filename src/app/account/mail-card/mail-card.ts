import { Component, computed, inject, linkedSignal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { Language } from '../../platform/language';
import { Notifier } from '../../platform/notifier';
import { ErrorState } from '../../ui/error-state/error-state';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { AccountClient, mailEvents } from '../account-client';

/** Which mails I get. Each switch is a deed that is saved at once, no field of a form: it binds by hand. */
@Component({
  selector: 'app-mail-card',
  imports: [ErrorState, Skeleton, TranslatePipe],
  templateUrl: './mail-card.html',
  styleUrl: './mail-card.css',
})
export class MailCard {
  readonly #client = inject(AccountClient);
  readonly #language = inject(Language);
  readonly #notifier = inject(Notifier);
  readonly #answer = this.#client.notifications();

  protected readonly events = mailEvents;
  protected readonly attempt = new Attempt();
  protected readonly error = this.#answer.error;
  readonly #known = computed(() =>
    this.#answer.hasValue() ? this.#answer.value().muted : undefined,
  );
  protected readonly muted = linkedSignal(() => this.#known());
  /** What the server has; undefined until something was saved here. */
  #kept: readonly string[] | undefined;
  #saving = Promise.resolve();

  reload(): void {
    this.#answer.reload();
  }

  /** One save after the other: a second switch does not wait for the first. */
  protected choose(event: string, isWanted: boolean): void {
    const before = this.muted() ?? [];
    this.muted.set(
      mailEvents.filter((each) => (each === event ? !isWanted : before.includes(each))),
    );
    this.#saving = this.#saving.then(() => this.#save());
  }

  async #save(): Promise<void> {
    const muted = this.muted() ?? [];
    if (await this.attempt.run(() => this.#client.mute(muted))) {
      this.#kept = muted;
      this.#notifier.announce(this.#language.say('account.mail.saved'));
    } else this.muted.set(this.#kept ?? this.#known());
  }
}
