import { Component, computed, inject } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { problemFrom } from '../../platform/api-problem';
import { Language } from '../../platform/language';
import { Notifier } from '../../platform/notifier';
import { type OpenSession, SessionList } from '../../platform/session-list/session-list';
import { ErrorState } from '../../ui/error-state/error-state';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { AccountClient } from '../account-client';

/** Where I am signed in; signing out there. */
@Component({
  selector: 'app-sessions-card',
  imports: [ErrorState, SessionList, Skeleton, TranslatePipe],
  templateUrl: './sessions-card.html',
  styleUrl: './sessions-card.css',
})
export class SessionsCard {
  readonly #client = inject(AccountClient);
  readonly #language = inject(Language);
  readonly #notifier = inject(Notifier);
  readonly #answer = this.#client.sessions();

  protected readonly error = this.#answer.error;
  protected readonly sessions = computed(() =>
    this.#answer.hasValue() ? this.#answer.value().items : undefined,
  );
  protected readonly hasOthers = computed(() => this.sessions()?.some(({ current }) => !current));

  reload(): void {
    this.#answer.reload();
  }

  protected end(session: OpenSession): Promise<void> {
    return this.#try(() => this.#client.endSession(session), 'ended');
  }

  protected endOthers(): Promise<void> {
    return this.#try(() => this.#client.endOtherSessions(), 'endedOthers');
  }

  async #try(work: () => Promise<unknown>, done: string): Promise<void> {
    try {
      await work();
      this.#notifier.toast(this.#language.say(`account.sessions.${done}`));
    } catch (error) {
      const { words } = problemFrom(error);
      this.#notifier.toast(this.#language.say(words.key, words.values));
    }
    this.reload();
  }
}
