import { computed, inject, Service } from '@angular/core';
import { DifferenceWords } from '../../platform/differences/difference-words';
import type { DisputedField } from '../../ui/draft-questions/draft-questions';
import { References } from '../references';
import { EntryEditing } from './entry-editing';

/** Fields that both sides changed, in the reader's words. */
@Service({ autoProvided: false })
export class ConflictWords {
  readonly #editing = inject(EntryEditing);
  readonly #references = inject(References);
  readonly #words = inject(DifferenceWords);

  readonly fields = computed<readonly DisputedField[]>(() => {
    const state = this.#editing.draft().state();
    if (state.kind !== 'conflict') return [];
    return state.conflicts.map(({ at, base, mine, theirs }) => ({
      at,
      label: this.#labelOf(at, mine ?? theirs),
      mine: this.#wordsOf(at, mine),
      theirs: this.#wordsOf(at, theirs),
      base: this.#wordsOf(at, base),
    }));
  });

  #labelOf(at: string, value: unknown): string {
    const row = this.#rowOf(at, value);
    return [row?.label, row?.aside].filter((words) => words).join(' · ');
  }

  #wordsOf(at: string, value: unknown): string {
    const row = value === undefined ? undefined : this.#rowOf(at, value);
    return row ? (row.after ?? row.added.join(', ')) : '';
  }

  #rowOf(at: string, after: unknown) {
    return this.#words.rows('entry', [{ at, after }], this.#references.names())[0];
  }
}
