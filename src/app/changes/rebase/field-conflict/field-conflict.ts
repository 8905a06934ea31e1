import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { FieldChoice, FieldConflict as Conflict } from '../../../../registry/index';
import { DifferenceWords } from '../../../platform/differences/difference-words';
import type { Names } from '../../../platform/differences/value-words';
import { SideValue } from '../side-value/side-value';
import { sideRows } from '../compose-sides';
import type { RebasedView } from '../rebase-view';
import { writableAs } from '../written-value/writable';
import { WrittenValue } from '../written-value/written-value';

let lastId = 0;

/**
 * One field on which both sides differ: what it was, theirs and mine, and a choice. It binds by hand: a
 * choice acts at once on the whole plan, which comes back with the choice in it.
 */
@Component({
  selector: 'app-field-conflict',
  imports: [SideValue, TranslatePipe, WrittenValue],
  templateUrl: './field-conflict.html',
  styleUrl: './field-conflict.css',
})
export class FieldConflict {
  readonly #words = inject(DifferenceWords);

  readonly document = input.required<RebasedView>();
  readonly conflict = input.required<Conflict>();
  readonly names = input.required<Names>();
  readonly choice = input<FieldChoice>();
  /** Why what was written cannot stand, translated. */
  readonly error = input('');
  readonly isLocked = input(false);

  /** Undefined while what is written says nothing. */
  readonly chosen = output<FieldChoice | undefined>();

  protected readonly group = `field-conflict-${++lastId}`;
  /** A box that says nothing yet is no choice, and stays open all the same. */
  protected readonly isWriting = linkedSignal<FieldChoice | undefined, boolean>({
    source: this.choice,
    computation: (choice, before) =>
      typeof choice === 'object' || (choice === undefined && before?.value === true),
  });
  protected readonly shape = computed(() => writableAs(this.conflict()));
  protected readonly sides = computed(() => {
    const { kind, base, mine, theirs } = this.document();
    const place = { kind, at: this.conflict().at };
    const rows = (body: typeof base) => sideRows(this.#words, place, body, this.names());
    return { base: rows(base), theirs: rows(theirs), mine: rows(mine) };
  });
  /** What the field is called: by whichever side has it. */
  protected readonly head = computed(() => {
    const { base, mine, theirs } = this.sides();
    const [first] = [...mine, ...theirs, ...base];
    return { label: first?.label ?? this.conflict().at, aside: first?.aside ?? '' };
  });
  protected readonly locale = computed(() => this.sides().mine[0]?.locale);

  protected choose(side: 'mine' | 'theirs'): void {
    this.isWriting.set(false);
    this.chosen.emit(side);
  }

  protected writeIt(value: unknown): void {
    this.chosen.emit(value === undefined ? undefined : { value });
  }
}
