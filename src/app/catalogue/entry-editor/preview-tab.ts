import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import {
  composeDuration,
  composeFunction,
  describeName,
  type LocalisedText,
  wordsOf,
} from '../../../registry/index';
import { localeName } from '../../platform/format';
import { Language } from '../../platform/language';
import { References } from '../references';
import { EntryEditing } from './entry-editing';

/** Words a visitor would read; borrowed ones come from the source locale until they are translated. */
export interface Shown {
  readonly words: string;
  readonly lang: string;
  readonly isBorrowed: boolean;
}

/** What a visitor reads, per locale, composed by the registry from what is typed this moment. */
@Component({
  selector: 'app-preview-tab',
  imports: [NgTemplateOutlet, TranslatePipe],
  templateUrl: './preview-tab.html',
  styleUrl: './preview-tab.css',
})
export class PreviewTab {
  readonly #editing = inject(EntryEditing);
  readonly #references = inject(References);
  readonly #language = inject(Language);

  protected readonly names = computed(() => (this.#editing.body().names ?? []).map(describeName));
  protected readonly provider = computed(() => {
    const id = this.#editing.body().provider;
    return id === undefined ? '' : (this.#references.names().get(`provider/${id}`) ?? id);
  });
  protected readonly views = computed(() =>
    this.#references.locales().map((locale) => this.#viewIn(locale)),
  );

  #viewIn(locale: string) {
    const { duration, purpose, condition, locations = [] } = this.#editing.body();
    const labels = this.#inOrder(locations).map((id) => this.#place(id, locale));
    const task = this.#shown(this.#editing.body().function, locale);
    return {
      locale,
      name: localeName(locale, this.#language.current()),
      task: { ...task, words: composeFunction(task.words, labels, locale) },
      purpose: this.#shown(purpose, locale),
      condition: this.#shown(condition, locale),
      duration: duration ? composeDuration(duration, locale) : '',
      note: this.#shown(duration?.note, locale),
    };
  }

  /** Places stand in their own order, whatever order they were ticked in. */
  #inOrder(ids: readonly string[]): readonly string[] {
    const known = this.#references.locations().map(({ id }) => id);
    return [...known.filter((id) => ids.includes(id)), ...ids.filter((id) => !known.includes(id))];
  }

  #place(id: string, locale: string): string {
    const place = this.#references.locations().find((choice) => choice.id === id);
    return wordsOf(place?.body, locale, this.#references.source()) || id;
  }

  #shown(text: LocalisedText | undefined, locale: string): Shown {
    const own = wordsOf(text, locale);
    if (own !== '') return { words: own, lang: locale, isBorrowed: false };
    const source = this.#references.source();
    const words = wordsOf(text, source);
    return { words, lang: source, isBorrowed: words !== '' };
  }
}
