import { Component, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { EmptyState } from '../empty-state/empty-state';
import { ErrorState } from '../error-state/error-state';
import { Skeleton } from '../skeleton/skeleton';

/** The states of an editor around its form: loading, failed, nothing there. */
@Component({
  selector: 'app-editor-states',
  imports: [EmptyState, ErrorState, Skeleton, TranslatePipe],
  template: `
    @switch (status()) {
      @case ('ready') {
        <ng-content />
      }
      @case ('failed') {
        <app-error-state [error]="error()" (retry)="retry.emit()" />
      }
      @case ('not-found') {
        <app-empty-state
          [heading]="'ui.editor.goneTitle' | translate"
          [text]="'ui.editor.goneText' | translate"
        />
      }
      @default {
        <app-skeleton [rows]="4" />
      }
    }
  `,
})
export class EditorStates {
  readonly status = input.required<'loading' | 'ready' | 'not-found' | 'failed'>();
  readonly error = input<unknown>();

  readonly retry = output();
}
