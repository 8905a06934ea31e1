const FIRST_MS = 2_000;
const LONGEST_MS = 60_000;

/** Tries again later: after 2, 4, 8 … 60 seconds, and at once when the browser is back online. */
export class Retry {
  readonly #again: () => void;
  readonly #view: Window | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitMs = FIRST_MS;

  constructor(again: () => void, view: Window | null) {
    this.#again = again;
    this.#view = view;
  }

  later(): void {
    this.#pause();
    this.#timer = setTimeout(this.#again, this.#waitMs);
    this.#waitMs = Math.min(this.#waitMs * 2, LONGEST_MS);
    this.#view?.addEventListener('online', this.#again);
  }

  stop(): void {
    this.#pause();
    this.#waitMs = FIRST_MS;
  }

  #pause(): void {
    clearTimeout(this.#timer);
    this.#view?.removeEventListener('online', this.#again);
  }
}
