import { effect, inject, Service, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import { Language } from './language';

/** A route's `title` is a key of words; the document's title follows the language. */
@Service()
export class PageTitle extends TitleStrategy {
  readonly #title = inject(Title);
  readonly #language = inject(Language);
  readonly #key = signal<string | undefined>(undefined);

  constructor() {
    super();
    effect(() => {
      const key = this.#key();
      const page = key === undefined ? undefined : this.#language.say(key);
      this.#title.setTitle(
        page === undefined
          ? this.#language.say('shell.product')
          : this.#language.say('shell.title', { page }),
      );
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.#key.set(this.buildTitle(snapshot));
  }
}
