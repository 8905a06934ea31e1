import {
  afterNextRender,
  Component,
  type ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
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
  imports: [Control, Field, SidePanel, TranslatePipe],
  template: `
    <app-side-panel [heading]="words() + '.title' | translate" (closed)="closed.emit()">
      <form class="stack" (submit)="begin($event, box.value)">
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
            (input)="isMissing.set(false)"
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

  protected readonly isMissing = signal(false);

  constructor() {
    // After the panel, which takes the focus for its heading: here there is one thing to do.
    afterNextRender(() => this.box().nativeElement.focus());
  }

  protected begin(event: Event, words: string): void {
    event.preventDefault();
    this.isMissing.set(words.trim() === '');
    if (this.isMissing()) this.box().nativeElement.focus();
    else this.begun.emit(words.trim());
  }
}
