import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { DocumentFate, type FateEditor } from '../document-fate/document-fate';
import { EditorStates } from '../editor-states/editor-states';
import { FieldInAddress } from '../field-in-address/field-in-address';

/** Another open change that edits the same document. */
interface OtherChange {
  readonly id: string;
  readonly title: string;
  readonly author: { readonly name: string };
}

/** The editor whose fields stand in the form. */
export interface FormEditor extends FateEditor {
  isReadOnly(): boolean;
  draft(): ReturnType<FateEditor['draft']> & {
    readonly stored: { alsoChangedIn(): readonly OtherChange[] };
    status(): 'loading' | 'ready' | 'not-found' | 'failed';
    loadProblem(): unknown;
    load(): unknown;
    save(): unknown;
  };
}

/** The form of a document around its fields: its states, who else edits it, and its fate at the end. */
@Component({
  selector: 'app-document-form',
  imports: [DocumentFate, EditorStates, FieldInAddress, RouterLink, TranslatePipe],
  template: `
    @let draft = editor().draft();
    <app-editor-states
      [status]="draft.status()"
      [error]="draft.loadProblem()"
      (retry)="draft.load()"
    >
      <form
        [appFieldInAddress]="draft.status() === 'ready'"
        (focusout)="draft.save()"
        (submit)="$event.preventDefault()"
      >
        @for (other of draft.stored.alsoChangedIn(); track other.id) {
          <p class="note info">
            {{ 'ui.alsoChanged' | translate: { author: other.author.name, title: other.title } }}
            <a [routerLink]="['/changes', other.id]">{{ other.id }}</a>
          </p>
        }
        <ng-content />
        @if (!editor().isReadOnly() || draft.stored.isRetired()) {
          <app-document-fate
            [editor]="editor()"
            [name]="name()"
            [mayRetire]="mayRetire()"
            (gone)="gone.emit()"
          />
        }
      </form>
    </app-editor-states>
  `,
  styles: `
    :host {
      display: block;
    }
    form {
      display: grid;
      gap: var(--form-gap, var(--s4));
      align-content: start;
      padding: var(--form-space, 0);
    }
  `,
})
export class DocumentForm {
  readonly editor = input.required<FormEditor>();
  /** What the document is called, for the questions. */
  readonly name = input.required<string>();
  /** False for documents of which there is always exactly one. */
  readonly mayRetire = input(true);

  /** It was never live and is no more. */
  readonly gone = output();
}
