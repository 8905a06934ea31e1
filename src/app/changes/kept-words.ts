import { DOCUMENT, inject, Service } from '@angular/core';
import { Session } from '../platform/session';

/** What somebody typed, by field of the form. */
export type Typed = Readonly<Record<string, string>>;

/**
 * Words that were typed and not sent yet, per person, change and place, in this browser alone: a
 * reload or a refusal loses nothing. Where storage is refused they live as long as their box.
 */
@Service()
export class KeptWords {
  readonly #session = inject(Session);
  readonly #view = inject(DOCUMENT).defaultView;

  /** @param place what the words are for, e.g. `decision` or `entry/csrftoken#/purpose/fr` */
  find(change: string, place: string): Typed {
    const text = this.#try((storage) => storage.getItem(this.#nameOf(change, place)));
    return typedFrom(text ?? '{}');
  }

  /** Nothing but blanks is kept as nothing. */
  keep(change: string, place: string, typed: Typed): void {
    const name = this.#nameOf(change, place);
    const isBlank = Object.values(typed).every((words) => words.trim() === '');
    this.#try((storage) =>
      isBlank ? storage.removeItem(name) : storage.setItem(name, JSON.stringify(typed)),
    );
  }

  /** Once it is sent. */
  clear(change: string, place: string): void {
    this.#try((storage) => storage.removeItem(this.#nameOf(change, place)));
  }

  #nameOf(change: string, place: string): string {
    return `words:${this.#session.person()?.id ?? ''}:${change}:${place}`;
  }

  #try<T>(act: (storage: Storage) => T): T | undefined {
    try {
      return this.#view ? act(this.#view.localStorage) : undefined;
    } catch {
      return undefined; // Full or switched off.
    }
  }
}

function typedFrom(text: string): Typed {
  try {
    const typed: unknown = JSON.parse(text);
    if (typeof typed !== 'object' || typed === null) return {};
    return Object.fromEntries(
      Object.entries(typed).filter(([, words]) => typeof words === 'string'),
    );
  } catch {
    return {}; // Somebody edited it: not ours to repair.
  }
}
