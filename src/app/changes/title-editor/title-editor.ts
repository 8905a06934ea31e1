import type { ElementRef } from '@angular/core';
import { afterNextRender, Component, input, output, viewChild } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Control, Field } from '../../ui/field/field';

/** workflow.md: a title has 3 to 200 characters. */
const MIN_LENGTH = 3;
const MAX_LENGTH = 200;

/** Gives a change another title, in place of the heading; Escape leaves it as it was. */
@Component({
  selector: 'app-title-editor',
  imports: [Control, Field, TranslatePipe],
  template: `
    <form (submit)="save($event)" (keydown.escape)="cancelled.emit()">
      <app-field [label]="'changes.titleEditor.label' | translate">
        <input
          #box
          appControl
          class="input"
          required
          [attr.minlength]="min"
          [attr.maxlength]="max"
          [value]="value()"
        />
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
  protected readonly min = MIN_LENGTH;
  protected readonly max = MAX_LENGTH;

  constructor() {
    afterNextRender(() => this.box().nativeElement.select());
  }

  protected save(event: Event): void {
    event.preventDefault();
    const title = this.box().nativeElement.value.trim();
    if (title.length < MIN_LENGTH) return;
    if (title === this.value()) this.cancelled.emit();
    else this.saved.emit(title);
  }
}
