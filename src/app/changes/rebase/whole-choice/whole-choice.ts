import { Component, computed, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { DifferenceRow } from '../../../platform/differences/difference-words';
import { SideValue } from '../side-value/side-value';
import type { RebasedView } from '../rebase-view';

export type WholeSides = Readonly<Record<'base' | 'theirs' | 'mine', readonly DifferenceRow[]>>;

let lastId = 0;

/** Deleted against edited, or two creations: one side is taken whole. */
@Component({
  selector: 'app-whole-choice',
  imports: [SideValue, TranslatePipe],
  template: `
    <fieldset data-at="whole" [disabled]="isLocked()">
      <legend>
        {{ 'rebase.whole.' + why() | translate: { release: document().release } }}
      </legend>
      <div class="columns">
        <div class="side base">
          <span class="who">{{ 'rebase.base' | translate }}</span>
          <app-side-value [rows]="sides().base" />
        </div>
        @for (side of order; track side) {
          <label class="side" [class.chosen]="choice() === side">
            <span class="who">
              <input
                type="radio"
                [name]="group"
                [checked]="choice() === side"
                (change)="chosen.emit(side)"
              />
              {{ 'rebase.' + side | translate: { release: document().release } }}
            </span>
            @if (document()[side]) {
              <app-side-value [rows]="sides()[side]" />
            } @else {
              <span>{{ 'rebase.deleted' | translate }}</span>
            }
          </label>
        }
      </div>
    </fieldset>
  `,
  styleUrl: '../field-conflict/field-conflict.css',
})
export class WholeChoice {
  readonly document = input.required<RebasedView>();
  readonly sides = input.required<WholeSides>();
  readonly choice = input<'mine' | 'theirs'>();
  readonly isLocked = input(false);

  readonly chosen = output<'mine' | 'theirs'>();

  protected readonly order = ['theirs', 'mine'] as const;
  protected readonly group = `whole-choice-${++lastId}`;
  protected readonly why = computed(() => {
    const { mine, theirs } = this.document();
    if (!theirs) return 'deletedThere';
    return mine ? 'createdTwice' : 'deletedHere';
  });
}
