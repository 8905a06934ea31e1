import { Component, inject, signal } from '@angular/core';
import { email, form, FormField, minLength, required } from '@angular/forms/signals';
import {
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import type { Role } from '../../../registry/index';
import { Attempt } from '../../platform/attempt';
import { MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { Control, Field } from '../../ui/field/field';
import { type InvitationLink, PeopleClient } from '../people-client';
import { PeopleStore } from '../people-store';
import { RoleChoice } from '../role-choice/role-choice';

/** Invites somebody; the link appears once, to be copied and passed on. */
@Component({
  selector: 'app-invite-dialog',
  imports: [
    Control,
    CopyButton,
    Field,
    FormField,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MomentPipe,
    RoleChoice,
    TranslatePipe,
  ],
  templateUrl: './invite-dialog.html',
  styleUrl: './invite-dialog.css',
})
export class InviteDialog {
  readonly #client = inject(PeopleClient);
  readonly #store = inject(PeopleStore);
  protected readonly language = inject(Language);

  protected readonly attempt = new Attempt();
  protected readonly made = signal<InvitationLink | undefined>(undefined);
  /** Errors show from the first attempt on, not while somebody types. */
  protected readonly hasTried = signal(false);
  readonly #guest = signal<{ name: string; email: string; roles: readonly Role[] }>({
    name: '',
    email: '',
    roles: this.#store.hasOtherReviewer() ? [] : ['reviewer'],
  });
  protected readonly fields = form(this.#guest, (path) => {
    required(path.name);
    required(path.email);
    email(path.email);
    minLength(path.roles, 1);
  });

  protected wrong(field: 'name' | 'email'): string {
    const isWrong = this.hasTried() && this.fields[field]().invalid();
    const isRefused = this.attempt.problem()?.at(`/${field}`) !== undefined;
    if (isRefused) return this.language.say(`people.invite.refused.${field}`);
    return isWrong ? this.language.say(`people.invite.wrong.${field}`) : '';
  }

  protected wrongRoles(): string {
    const isWrong = this.hasTried() && this.fields.roles().invalid();
    return isWrong ? this.language.say('people.roles.none') : '';
  }

  protected async invite(): Promise<void> {
    this.hasTried.set(true);
    if (this.fields().invalid()) return;
    await this.attempt.run(async () => this.made.set(await this.#client.invite(this.#guest())));
    if (this.made()) this.#store.reload();
  }
}
