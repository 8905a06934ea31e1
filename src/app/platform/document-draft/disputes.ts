import { inject, Service } from '@angular/core';
import type { FieldConflict, FieldDifference, Kind } from '../../../registry/index';
import { DifferenceWords } from '../differences/difference-words';
import type { Names } from '../differences/value-words';
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

  /** @param names what ids of providers, categories and locations are called */
  of(kind: Kind, state: DraftState, names: Names = new Map()): readonly Dispute[] {
    if (state.kind !== 'conflict') return [];
    return state.conflicts.map(({ at, base, mine, theirs }) => ({
      at,
      label: this.#label(kind, at, mine ?? theirs ?? base),
      mine: this.#side(kind, { at, after: mine }, names),
      theirs: this.#side(kind, { at, after: theirs }, names),
      base: this.#side(kind, { at, after: base }, names),
    }));
  }

  #label(kind: Kind, at: string, after: FieldConflict['mine']): string {
    const [row] = this.#words.rows(kind, [{ at, after }], new Map());
    return [row?.label ?? at, row?.aside ?? ''].filter((words) => words !== '').join(' · ');
  }

  #side(kind: Kind, side: FieldDifference, names: Names): string {
    if (side.after === undefined) return '';
    const [row] = this.#words.rows(kind, [side], names);
    return row?.after ?? row?.added.join(', ') ?? '';
  }
}
