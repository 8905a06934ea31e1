import { Component, inject, Service } from '@angular/core';
import {
  MAT_DIALOG_DATA,
  MatDialog,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import { firstValueFrom } from 'rxjs';
import { dialogOptions } from '../dialog/dialog-options';

/** All words come translated. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly cancel?: string;
  readonly isDestructive?: boolean;
}

@Component({
  selector: 'app-confirm-dialog',
  imports: [MatDialogTitle, MatDialogContent, MatDialogActions, MatDialogClose, TranslatePipe],
  templateUrl: './confirm-dialog.html',
})
export class ConfirmDialog {
  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
}

/** Asks before what cannot be taken back. */
@Service()
export class Confirm {
  readonly #dialog = inject(MatDialog);

  /** Resolves to true only when the person confirmed; Esc and a click beside mean no. */
  async ask(question: Question): Promise<boolean> {
    const dialog = this.#dialog.open<ConfirmDialog, Question, boolean>(
      ConfirmDialog,
      dialogOptions<Question>({ data: question, role: 'alertdialog', maxWidth: 480 }),
    );
    return (await firstValueFrom(dialog.afterClosed())) ?? false;
  }
}
