import { Service } from '@angular/core';
import { TranslateLoader, type TranslationObject } from '@ngx-translate/core';
import { from, type Observable } from 'rxjs';

type Words = Promise<{ readonly words: TranslationObject }>;

const sources: Readonly<Record<string, () => Words>> = {
  en: () => import('../words/en'),
  fr: () => import('../words/fr'),
};

/** Each language is a chunk of its own, fetched when it is first chosen. */
@Service({ autoProvided: false })
export class WordsLoader extends TranslateLoader {
  override getTranslation(language: string): Observable<TranslationObject> {
    return from(this.#load(language));
  }

  async #load(language: string): Promise<TranslationObject> {
    const source = sources[language];
    return source ? (await source()).words : {};
  }
}
