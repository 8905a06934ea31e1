import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { type DisputedField, DraftQuestions } from '../draft-questions/draft-questions';
import { SaveLine, type SaveState } from '../save-line/save-line';

/** The editor at whose foot this stands. */
export interface FootEditor {
  isReadOnly(): boolean;
  line(): SaveState | undefined;
  approvals(): number;
  disputes(): readonly DisputedField[];
  draft(): {
    status(): unknown;
    saveAllTheSame(): unknown;
    undoTyping(): void;
    choose(theirs: ReadonlySet<string>): unknown;
  };
}

/** The foot of an editor: where the input is now, what must be decided first, and actions as content. */
@Component({
  selector: 'app-draft-foot',
  imports: [DraftQuestions, SaveLine, TranslatePipe],
  template: `
    @if (isReady()) {
      <app-draft-questions
        [approvals]="editor().approvals()"
        [fields]="editor().disputes()"
        (savedAllTheSame)="editor().draft().saveAllTheSame()"
        (undone)="editor().draft().undoTyping()"
        (chosen)="editor().draft().choose($event)"
      />
      @if (!editor().line()) {
        <span class="sub">{{
          (editor().isReadOnly() ? 'ui.save.readOnly' : 'ui.save.idle') | translate
        }}</span>
      }
      <app-save-line [state]="editor().line()" />
      <ng-content />
    }
  `,
  host: { '[class.foot]': 'isReady()' },
  styles: 'app-draft-questions { flex: 1 0 100%; } app-draft-questions:empty { display: none; }',
})
export class DraftFoot {
  readonly editor = input.required<FootEditor>();

  /** Before that there is nothing to save. */
  protected readonly isReady = computed(() => this.editor().draft().status() === 'ready');
}
