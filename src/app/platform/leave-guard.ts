import type { DestroyRef } from '@angular/core';
import { DOCUMENT, inject, InjectionToken, Service, signal } from '@angular/core';
import { type CanDeactivateFn } from '@angular/router';

/** Asks whether unsaved input may be lost. The root of the console answers with its dialog. */
export const ASK_TO_LEAVE = new InjectionToken<() => Promise<boolean>>('ask to leave');

/** The one guard for every exit: route, tab, Esc, a click beside the panel. Silent when all is saved. */
@Service()
export class LeaveGuard {
  readonly #ask = inject(ASK_TO_LEAVE);
  readonly #watched = signal<readonly (() => boolean)[]>([]);

  constructor() {
    // The browser asks in its own words when the tab is closed (HTML, "prompt to unload").
    inject(DOCUMENT).defaultView?.addEventListener('beforeunload', (event) => {
      if (this.hasUnsaved()) event.preventDefault();
    });
  }

  /** `isUnsaved` is asked at each exit for as long as `owner` lives. */
  watch(isUnsaved: () => boolean, owner: DestroyRef): void {
    this.#watched.update((all) => [...all, isUnsaved]);
    owner.onDestroy(() => this.#watched.update((all) => all.filter((each) => each !== isUnsaved)));
  }

  hasUnsaved(): boolean {
    return this.#watched().some((isUnsaved) => isUnsaved());
  }

  async mayLeave(): Promise<boolean> {
    return !this.hasUnsaved() || this.#ask();
  }
}

/** For routes whose page edits something. */
export const leaveGuard: CanDeactivateFn<unknown> = () => inject(LeaveGuard).mayLeave();
