import { Component, inject, signal } from '@angular/core';
import { email, form, FormField, required } from '@angular/forms/signals';
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
  protected readonly roles = signal<readonly Role[]>(
    this.#store.hasOtherReviewer() ? [] : ['reviewer'],
  );
  /** Errors show from the first attempt on, not while somebody types. */
  protected readonly hasTried = signal(false);
  protected readonly fields = form(signal({ name: '', email: '' }), (path) => {
    required(path.name);
    required(path.email);
    email(path.email);
  });

  protected wrong(field: 'name' | 'email'): string {
    const isWrong = this.hasTried() && this.fields[field]().invalid();
    const isRefused = this.attempt.problem()?.at(`/${field}`) !== undefined;
    if (isRefused) return this.language.say(`people.invite.refused.${field}`);
    return isWrong ? this.language.say(`people.invite.wrong.${field}`) : '';
  }

  protected wrongRoles(): string {
    const isWrong = this.hasTried() && this.roles().length === 0;
    return isWrong ? this.language.say('people.roles.none') : '';
  }

  protected async invite(): Promise<void> {
    this.hasTried.set(true);
    if (this.fields().invalid() || this.roles().length === 0) return;
    const guest = { ...this.fields().value(), roles: this.roles() };
    await this.attempt.run(async () => this.made.set(await this.#client.invite(guest)));
    if (this.made()) this.#store.reload();
  }
}
