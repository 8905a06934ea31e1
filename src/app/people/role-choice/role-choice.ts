import { Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { type Role, roles } from '../../../registry/index';

/** Which roles somebody has; each says in a sentence what it allows. */
@Component({
  selector: 'app-role-choice',
  imports: [TranslatePipe],
  templateUrl: './role-choice.html',
  styleUrl: './role-choice.css',
})
export class RoleChoice implements FormValueControl<readonly Role[]> {
  readonly value = model<readonly Role[]>([]);
  readonly error = input('');

  protected readonly roles = roles;

  protected choose(role: Role, isChosen: boolean): void {
    this.value.update((chosen) =>
      roles.filter((each) => (each === role ? isChosen : chosen.includes(each))),
    );
  }
}
