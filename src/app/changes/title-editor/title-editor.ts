import type { ElementRef } from '@angular/core';
import { afterNextRender, Component, input, linkedSignal, output, viewChild } from '@angular/core';
import { form, FormField, maxLength, minLength, required } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { Control, Field } from '../../ui/field/field';

/** workflow.md: a title has 3 to 200 characters. */
const MIN_LENGTH = 3;
const MAX_LENGTH = 200;

/** Gives a change another title, in place of the heading; Escape leaves it as it was. */
@Component({
  selector: 'app-title-editor',
  imports: [Control, Field, FormField, TranslatePipe],
  template: `
    <form (submit)="save($event)" (keydown.escape)="cancelled.emit()">
      <app-field [label]="'changes.titleEditor.label' | translate">
        <input #box appControl class="input" [formField]="fields.title" />
      </app-field>
      <button type="submit" class="button">{{ 'changes.titleEditor.save' | translate }}</button>
      <button type="button" class="button quiet" (click)="cancelled.emit()">
        {{ 'ui.cancel' | translate }}
      </button>
    </form>
  `,
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--s2);
      margin-block-end: var(--s4);
    }

    app-field {
      flex: 1 1 320px;
    }
  `,
})
export class TitleEditor {
  readonly value = input.required<string>();

  readonly saved = output<string>();
  readonly cancelled = output();

  protected readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  readonly #model = linkedSignal(() => ({ title: this.value() }));
  protected readonly fields = form(this.#model, (path) => {
    required(path.title);
    minLength(path.title, MIN_LENGTH);
    maxLength(path.title, MAX_LENGTH);
  });

  constructor() {
    afterNextRender(() => this.box().nativeElement.select());
  }

  protected save(event: Event): void {
    event.preventDefault();
    const title = this.#model().title.trim();
    if (title.length < MIN_LENGTH) return;
    if (title === this.value()) this.cancelled.emit();
    else this.saved.emit(title);
  }
}
