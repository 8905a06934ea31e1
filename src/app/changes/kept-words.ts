import { DOCUMENT, inject, Service } from '@angular/core';
import { Session } from '../platform/session';
import { Today } from '../platform/today';

/** What somebody typed, by field of the form. */
export type Typed = Readonly<Record<string, string>>;

const PREFIX = 'words:';
const MAX_PLACES = 100;
const MAX_LENGTH = 100_000;

/**
 * Words that were typed and not sent yet, per person, change and place, in this browser alone: a
 * reload, a refusal or an expired session loses nothing. Where storage is refused they live as long as their box.
 * Kept are the newest hundred places of a browser, of at most 100,000 characters each.
 */
@Service()
export class KeptWords {
  readonly #session = inject(Session);
  readonly #today = inject(Today);
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
    const kept = JSON.stringify({ at: this.#today.now().toISOString(), typed });
    this.#try((storage) => {
      storage.removeItem(name);
      if (isBlank || kept.length > MAX_LENGTH) return;
      makeRoom(storage);
      storage.setItem(name, kept);
    });
  }

  has(change: string, place: string): boolean {
    return Object.keys(this.find(change, place)).length > 0;
  }

  /** Once it is sent, or discarded. */
  clear(change: string, place: string): void {
    this.#try((storage) => storage.removeItem(this.#nameOf(change, place)));
  }

  #nameOf(change: string, place: string): string {
    return `${PREFIX}${this.#session.person()?.id ?? ''}:${change}:${place}`;
  }

  #try<T>(act: (storage: Storage) => T): T | undefined {
    try {
      return this.#view ? act(this.#view.localStorage) : undefined;
    } catch {
      return undefined; // Full or switched off.
    }
  }
}

/** What was kept longest goes first. */
function makeRoom(storage: Storage): void {
  const all = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  const names = all.filter((name) => name.startsWith(PREFIX));
  if (names.length < MAX_PLACES) return;
  const aged = names.map((name) => ({ name, at: keptFrom(storage.getItem(name) ?? '').at }));
  aged.sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const { name } of aged.slice(0, 1 - MAX_PLACES)) storage.removeItem(name);
}

const typedFrom = (text: string): Typed => keptFrom(text).typed;

function keptFrom(text: string): { readonly at: string; readonly typed: Typed } {
  try {
    const { at, typed } = JSON.parse(text) as { readonly at?: unknown; readonly typed?: object };
    const words = Object.entries(typed ?? {}).filter(([, each]) => typeof each === 'string');
    return { at: typeof at === 'string' ? at : '', typed: Object.fromEntries(words) };
  } catch {
    return { at: '', typed: {} }; // Somebody edited it: not ours to repair.
  }
}
