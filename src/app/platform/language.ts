import { DOCUMENT, inject, Service } from '@angular/core';
import { type InterpolationParameters, TranslateService } from '@ngx-translate/core';
import { firstValueFrom } from 'rxjs';
import { Preferences } from './preferences';

export const languages = ['en', 'fr'] as const;
export type ConsoleLanguage = (typeof languages)[number];

/** Each language in its own words. */
export const languageNames: Readonly<Record<ConsoleLanguage, string>> = {
  en: 'English',
  fr: 'Français',
};

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/** The language of the console, which is never the locale of a text. */
@Service()
export class Language {
  readonly #translate = inject(TranslateService);
  readonly #preferences = inject(Preferences);
  readonly #document = inject(DOCUMENT);

  /** BCP 47 tag; pass it to the pipes of `format.ts`. */
  readonly current = (): ConsoleLanguage => known(this.#translate.currentLang()) ?? 'en';

  /** At start: the remembered language, else the browser's, else English. */
  start(): Promise<void> {
    const wanted = [
      this.#preferences.language(),
      ...(this.#document.defaultView?.navigator.languages ?? []),
    ];
    return this.#use(wanted.map(known).find((each) => each !== undefined) ?? 'en');
  }

  async choose(language: ConsoleLanguage): Promise<void> {
    this.#preferences.rememberLanguage(language);
    await this.#use(language);
  }

  /** The words for a key now; inside `computed` it follows the language. */
  say(key: string, values?: InterpolationParameters): string {
    this.#translate.currentLang();
    return String(this.#translate.instant(key, values));
  }

  /** Whether words exist for a key: for codes that a newer server may send. Needs no values. */
  knows(key: string): boolean {
    const language = this.#translate.currentLang() ?? 'en';
    let words: unknown = this.#translate.getTranslations(language);
    for (const step of key.split('.')) {
      if (typeof words !== 'object' || words === null) return false;
      words = Object.hasOwn(words, step) ? (words as Record<string, unknown>)[step] : undefined;
    }
    return words !== undefined;
  }

  async #use(language: ConsoleLanguage): Promise<void> {
    await firstValueFrom(this.#translate.use(language));
    this.#document.documentElement.lang = language;
    this.#document.documentElement.dir = rightToLeft.has(language) ? 'rtl' : 'ltr';
  }
}

const known = (tag: string | null | undefined): ConsoleLanguage | undefined =>
  languages.find((language) => language === tag?.split('-')[0]);
