import { Component, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
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
import type { Person } from '../people-client';
import { PeopleStore } from '../people-store';
import { RoleChoice } from '../role-choice/role-choice';

/** Changes what somebody may do. */
@Component({
  selector: 'app-roles-dialog',
  imports: [
    FormField,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    RoleChoice,
    TranslatePipe,
  ],
  templateUrl: './roles-dialog.html',
})
export class RolesDialog {
  readonly #store = inject(PeopleStore);
  readonly #language = inject(Language);
  readonly #dialog = inject<MatDialogRef<RolesDialog, boolean>>(MatDialogRef);

  protected readonly person = inject<Person>(MAT_DIALOG_DATA);
  protected readonly isMe = this.#store.isMe(this.person);
  protected readonly attempt = new Attempt();
  protected readonly fields = form(signal({ roles: this.person.roles }));
  protected readonly error = signal('');

  protected async save(): Promise<void> {
    const { roles } = this.fields().value();
    this.error.set(roles.length > 0 ? '' : this.#language.say('people.roles.none'));
    if (roles.length === 0) return;
    const isSaved = await this.attempt.run(() => this.#store.chooseRoles(this.person, roles));
    if (isSaved) this.#dialog.close(true);
  }
}
