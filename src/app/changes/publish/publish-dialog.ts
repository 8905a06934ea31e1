import { Component, computed, inject } from '@angular/core';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { kinds } from '../../../registry/index';
import type { Names } from '../../platform/differences/value-words';
import type { ChangeView } from '../change-view';
import { ConsequenceList } from '../consequences-strip/consequence-list';

export interface PublishQuestion {
  readonly view: ChangeView;
  /** What ids of entries, categories and providers are called. */
  readonly names: Names;
  /** Number of the live release; undefined before the first. */
  readonly live: number | undefined;
}

/** What going live will do, in numbers and consequences, before it is done. */
@Component({
  selector: 'app-publish-dialog',
  imports: [
    ConsequenceList,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    RouterLink,
    TranslatePipe,
  ],
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
  /** Those that nobody acknowledged; publishing is refused while one stands. */
  protected readonly warnings = this.question.view.findings.filter(
    ({ severity, setAside }) => severity === 'warning' && setAside === undefined,
  ).length;
  protected readonly asksAgain = this.question.view.consequences.reconsent.verdict;
}
