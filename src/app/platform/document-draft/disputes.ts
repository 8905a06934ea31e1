import { inject, Service } from '@angular/core';
import type { FieldConflict, Kind } from '../../../registry/index';
import { DifferenceWords } from '../differences/difference-words';
import type { DraftState } from './draft-state';

/** A field that both sides changed, worded: what `app-draft-questions` of `ui` takes. */
export interface Dispute {
  readonly at: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly base: string;
}

/** Words what two people changed at once; follows the language. */
@Service()
export class Disputes {
  readonly #words = inject(DifferenceWords);

  of(kind: Kind, state: DraftState): readonly Dispute[] {
    if (state.kind !== 'conflict') return [];
    return state.conflicts.map(({ at, base, mine, theirs }) => ({
      at,
      label: this.#label(kind, at, mine ?? theirs ?? base),
      mine: this.#side(kind, at, mine),
      theirs: this.#side(kind, at, theirs),
      base: this.#side(kind, at, base),
    }));
  }

  #label(kind: Kind, at: string, after: FieldConflict['mine']): string {
    const [row] = this.#words.rows(kind, [{ at, after }], new Map());
    return [row?.label ?? at, row?.aside ?? ''].filter((words) => words !== '').join(' · ');
  }

  #side(kind: Kind, at: string, after: unknown): string {
    if (after === undefined) return '';
    const [row] = this.#words.rows(kind, [{ at, after }], new Map());
    return row?.after ?? row?.added.join(', ') ?? '';
  }
}
