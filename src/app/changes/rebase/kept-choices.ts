import { inject, Service } from '@angular/core';
import type { DocumentChoice } from '../../../registry/index';
import { KeptWords } from '../kept-words';
import type { RebasedView } from './rebase-view';

export type ChoicesByDocument = Readonly<Record<string, DocumentChoice>>;

const PLACE = 'rebase';

/**
 * Choices of a rebase that is not saved yet, in this browser. They were made between two texts: of a document that
 * another release touched since, they are not found again.
 */
@Service()
export class KeptChoices {
  readonly #kept = inject(KeptWords);

  keep(change: string, documents: readonly RebasedView[], choices: ChoicesByDocument): void {
    const made = documents.flatMap(({ key, liveVersion }) => {
      const choice = choices[key];
      return choice ? [[`${key}@${liveVersion}`, JSON.stringify(choice)] as const] : [];
    });
    this.#kept.keep(change, PLACE, Object.fromEntries(made));
  }

  find(change: string, documents: readonly RebasedView[]): ChoicesByDocument {
    const typed = this.#kept.find(change, PLACE);
    return Object.fromEntries(
      documents.flatMap(({ key, liveVersion }) => {
        const choice = choiceFrom(typed[`${key}@${liveVersion}`]);
        return choice ? [[key, choice] as const] : [];
      }),
    );
  }

  clear(change: string): void {
    this.#kept.clear(change, PLACE);
  }
}

/** Somebody may have edited it: what is no choice is left out, what is a wrong one the server refuses. */
function choiceFrom(text: string | undefined): DocumentChoice | undefined {
  if (text === undefined) return undefined;
  try {
    const choice: unknown = JSON.parse(text);
    return typeof choice === 'object' && choice !== null ? choice : undefined;
  } catch {
    return undefined;
  }
}
