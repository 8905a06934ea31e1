import { Component, inject, ViewContainerRef } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { TranslatePipe } from '@ngx-translate/core';
import { Ellipsis } from 'lucide';
import { roles } from '../../../registry/index';
import { problemFrom } from '../../platform/api-problem';
import { AgoPipe, DayPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { Notifier } from '../../platform/notifier';
import { Today } from '../../platform/today';
import { Confirm } from '../../ui/confirm-dialog/confirm-dialog';
import { dialogOptions } from '../../ui/dialog/dialog-options';
import { Icon } from '../../ui/icon/icon';
import { ListStates } from '../../ui/list-states/list-states';
import { PageHead } from '../../ui/page-head/page-head';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { InviteDialog } from '../invite-dialog/invite-dialog';
import type { Invitation, Person } from '../people-client';
import { PeopleStore } from '../people-store';
import { RolesDialog } from '../roles-dialog/roles-dialog';
import { SessionsDialog } from '../sessions-dialog/sessions-dialog';

/** Who may use the console, and as what. */
@Component({
  selector: 'app-people-list',
  imports: [
    AgoPipe,
    DayPipe,
    Icon,
    ListStates,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    PageHead,
    StateBadge,
    TranslatePipe,
  ],
  templateUrl: './people-list.html',
  styleUrl: './people-list.css',
})
export class PeopleList {
  readonly #dialog = inject(MatDialog);
  readonly #confirm = inject(Confirm);
  readonly #notifier = inject(Notifier);
  readonly #view = inject(ViewContainerRef);
  protected readonly store = inject(PeopleStore);
  protected readonly language = inject(Language);

  protected readonly now = inject(Today).now();
  protected readonly menuIcon = Ellipsis;
  protected readonly roles = roles;

  protected unreviewed(): string {
    const names = this.store.unreviewed().map(({ name }) => name);
    return new Intl.ListFormat(this.language.current()).format(names);
  }

  protected invite(): void {
    this.#dialog.open(InviteDialog, this.#options());
  }

  protected chooseRoles(person: Person): void {
    this.#dialog.open(RolesDialog, this.#options(person));
  }

  protected showSessions(person: Person): void {
    this.#dialog.open(SessionsDialog, this.#options(person));
  }

  protected takeSecondFactor(person: Person): Promise<void> {
    const work = () => this.store.takeSecondFactor(person);
    return this.#tryAfterAsking('factor', person, work, 'people.factor.done');
  }

  protected deactivate(person: Person): Promise<void> {
    const work = () => this.store.setActive(person, false);
    return this.#tryAfterAsking('deactivate', person, work, 'people.done.deactivated');
  }

  protected reactivate(person: Person): Promise<void> {
    return this.#try(() => this.store.setActive(person, true), 'people.done.reactivated', person);
  }

  protected withdraw(invitation: Invitation): Promise<void> {
    return this.#try(() => this.store.withdraw(invitation), 'people.done.withdrawn', invitation);
  }

  /** From this view, so that the dialogs find the store of this feature. */
  #options<D>(data?: D) {
    return dialogOptions<D>({ data: data ?? null, viewContainerRef: this.#view, maxWidth: 520 });
  }

  /** @param words under which `people` has title, text and action of the question */
  async #tryAfterAsking(
    words: string,
    person: Person,
    work: () => Promise<void>,
    done: string,
  ): Promise<void> {
    const isSure = await this.#confirm.ask({
      title: this.language.say(`people.${words}.title`, { name: person.name }),
      text: this.language.say(`people.${words}.text`, { name: person.name }),
      confirm: this.language.say(`people.${words}.action`),
      isDestructive: true,
    });
    if (isSure) await this.#try(work, done, person);
  }

  async #try(work: () => Promise<void>, done: string, { name }: { name: string }): Promise<void> {
    try {
      await work();
      this.#notifier.toast(this.language.say(done, { name }));
    } catch (error) {
      const { words } = problemFrom(error);
      this.#notifier.toast(this.language.say(words.key, words.values));
      this.store.reload();
    }
  }
}
