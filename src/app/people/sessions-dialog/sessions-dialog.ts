import { Component, computed, inject } from '@angular/core';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { Language } from '../../platform/language';
import { Notifier } from '../../platform/notifier';
import { SessionList } from '../../platform/session-list/session-list';
import { ErrorState } from '../../ui/error-state/error-state';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { PeopleClient, type Person } from '../people-client';
import { PeopleStore } from '../people-store';

/** Where somebody is signed in, and signing them out everywhere. */
@Component({
  selector: 'app-sessions-dialog',
  imports: [
    ErrorState,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    SessionList,
    Skeleton,
    TranslatePipe,
  ],
  templateUrl: './sessions-dialog.html',
})
export class SessionsDialog {
  readonly #store = inject(PeopleStore);
  readonly #language = inject(Language);
  readonly #notifier = inject(Notifier);
  readonly #dialog = inject<MatDialogRef<SessionsDialog>>(MatDialogRef);

  protected readonly person = inject<Person>(MAT_DIALOG_DATA);
  protected readonly isMe = this.#store.isMe(this.person);
  protected readonly attempt = new Attempt();
  protected readonly answer = inject(PeopleClient).sessions(this.person);
  protected readonly sessions = computed(() =>
    this.answer.hasValue() ? this.answer.value().items : undefined,
  );
  protected readonly canEnd = computed(() => this.sessions()?.some(({ current }) => !current));

  protected async end(): Promise<void> {
    if (!(await this.attempt.run(() => this.#store.endSessions(this.person)))) return;
    const { name } = this.person;
    this.#notifier.toast(this.#language.say('people.sessions.ended', { name }));
    this.#dialog.close();
  }
}
