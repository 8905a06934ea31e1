import { Component, computed, inject } from '@angular/core';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import { TranslatePipe } from '@ngx-translate/core';
import { kinds } from '../../../registry/index';
import type { ChangeView } from '../change-view';

export interface PublishQuestion {
  readonly view: ChangeView;
  /** Number of the live release; undefined before the first. */
  readonly live: number | undefined;
}

/** What going live will do, in numbers and consequences, before it is done. */
@Component({
  selector: 'app-publish-dialog',
  imports: [MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle, TranslatePipe],
  templateUrl: './publish-dialog.html',
  styleUrl: './publish-dialog.css',
})
export class PublishDialog {
  protected readonly question = inject<PublishQuestion>(MAT_DIALOG_DATA);
  protected readonly next = (this.question.live ?? 0) + 1;

  /** Kind → how many are new, changed and retired; kinds without an edit are left out. */
  protected readonly counts = computed(() =>
    kinds.flatMap((kind) => {
      const own = this.question.view.documents.filter((document) => document.kind === kind);
      const count = (op: string): number => own.filter((document) => document.op === op).length;
      return own.length === 0
        ? []
        : { kind, create: count('create'), update: count('update'), delete: count('delete') };
    }),
  );
  protected readonly warnings = this.question.view.findings.filter(
    ({ severity }) => severity === 'warning',
  ).length;
}
