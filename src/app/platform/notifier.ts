import { LiveAnnouncer } from '@angular/cdk/a11y';
import { inject, Service, signal } from '@angular/core';

export interface Toast {
  readonly id: number;
  readonly words: string;
  readonly undo?: () => void;
}

/** Ten seconds: long enough to read a sentence and reach its button. */
export const TOAST_MS = 10_000;

/** Says what happened, once and politely; a toast may offer to undo it. Words come translated. */
@Service()
export class Notifier {
  readonly #announcer = inject(LiveAnnouncer);
  readonly #toasts = signal<readonly Toast[]>([]);
  #lastId = 0;

  readonly toasts = this.#toasts.asReadonly();

  /** For screen readers alone, when the screen shows it already. */
  announce(words: string): void {
    void this.#announcer.announce(words, 'polite');
  }

  toast(words: string, undo?: () => void): void {
    const id = ++this.#lastId;
    this.#toasts.update((toasts) => [...toasts, { id, words, ...(undo ? { undo } : {}) }]);
    this.announce(words);
    setTimeout(() => this.dismiss(id), TOAST_MS);
  }

  undo(toast: Toast): void {
    this.dismiss(toast.id);
    toast.undo?.();
  }

  dismiss(id: number): void {
    this.#toasts.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }
}
