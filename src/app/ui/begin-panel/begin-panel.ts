import {
  afterNextRender,
  Component,
  type ElementRef,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { Control, Field } from '../field/field';
import { SidePanel } from '../side-panel/side-panel';

/** What the form knows while it is sent. */
export interface BeginAttempt {
  isBusy(): boolean;
  problem(): { readonly words: { readonly key: string; readonly values?: object } } | undefined;
}

/** Begins a document by the one thing it cannot be without; the rest is asked in its editor. */
@Component({
  selector: 'app-begin-panel',
  imports: [Control, Field, FormField, SidePanel, TranslatePipe],
  template: `
    <app-side-panel [heading]="words() + '.title' | translate" (closed)="closed.emit()">
      <form class="stack" (submit)="begin($event)">
        <app-field
          [label]="label()"
          [aside]="aside()"
          [hint]="words() + '.hint' | translate"
          [error]="isMissing() ? (words() + '.missing' | translate) : ''"
        >
          <input
            #box
            appControl
            class="input"
            [attr.lang]="locale()"
            autocomplete="off"
            [formField]="fields.words"
          />
        </app-field>
        @if (attempt().problem(); as problem) {
          <p class="note error" role="alert">
            {{ problem.words.key | translate: problem.words.values }}
          </p>
        }
        <div class="line">
          <button type="submit" class="button primary" [attr.aria-disabled]="attempt().isBusy()">
            {{ words() + '.begin' | translate }}
          </button>
          <button type="button" class="button quiet" (click)="closed.emit()">
            {{ 'ui.cancel' | translate }}
          </button>
        </div>
      </form>
    </app-side-panel>
  `,
})
export class BeginPanel {
  protected readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  /** Key of the words: title, hint, missing, begin. */
  readonly words = input.required<string>();
  readonly label = input.required<string>();
  /** Said beside the label, e.g. the locale of the text. */
  readonly aside = input('');
  /** BCP 47 tag of what is typed. */
  readonly locale = input<string>();
  readonly attempt = input.required<BeginAttempt>();

  /** What was typed, without the space around it; never empty. */
  readonly begun = output<string>();
  readonly closed = output();

  protected readonly fields = form(signal({ words: '' }));
  /** Said when nothing is begun with, until something is typed. */
  protected readonly isMissing = linkedSignal({
    source: () => this.fields.words().value(),
    computation: () => false,
  });

  constructor() {
    // After the panel, which takes the focus for its heading: here there is one thing to do.
    afterNextRender(() => this.box().nativeElement.focus());
  }

  protected begin(event: Event): void {
    event.preventDefault();
    const words = this.fields.words().value().trim();
    this.isMissing.set(words === '');
    if (this.isMissing()) this.box().nativeElement.focus();
    else this.begun.emit(words);
  }
}
