import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { DifferenceRow } from '../field-difference/difference-row';

/** One field as it is, without marks: its name beside its value. */
@Component({
  selector: 'app-field-value',
  imports: [TranslatePipe],
  template: `
    @let field = row();
    <div class="row">
      <h3>
        {{ field.label }}
        @if (field.aside) {
          <span>· {{ field.aside }}</span>
        }
        @if (field.note) {
          <span class="note-on">{{ field.note }}</span>
        }
      </h3>
      <div class="value" [class.mono]="field.isMono" [attr.lang]="field.locale">
        @for (item of values(); track $index) {
          <span>{{ item }}</span>
        } @empty {
          <span class="sub">{{ 'ui.nothing' | translate }}</span>
        }
        @if (field.says) {
          <span class="sub says">— {{ field.says }}</span>
        }
      </div>
    </div>
    <ng-content />
  `,
  styleUrl: './field-value.css',
})
export class FieldValue {
  readonly row = input.required<DifferenceRow>();

  protected readonly values = computed(() => {
    const { shape, before, after, removed, added, kept } = this.row();
    const all = shape === 'list' ? [...kept, ...added, ...removed] : [after ?? before ?? ''];
    return all.filter((each) => each !== '');
  });
}
