import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import {
  composeDuration,
  composeFunction,
  describeName,
  type Document,
  type LocalisedText,
  wordsOf,
} from '../../../registry/index';
import { LocaleNamePipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { NoticeFrame } from '../../platform/notice-frame/notice-frame';
import { DeviceFrame } from '../../ui/device-frame/device-frame';
import { ErrorState } from '../../ui/error-state/error-state';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { CatalogueClient } from '../catalogue-client';
import { References } from '../references';
import { composeBanner } from './compose-banner';
import { EntryEditing } from './entry-editing';

/** Words a visitor would read; borrowed ones come from the source locale until they are translated. */
export interface Shown {
  readonly words: string;
  readonly lang: string;
  readonly isBorrowed: boolean;
}

/** What a visitor meets in one locale, from what is typed this moment. */
@Component({
  selector: 'app-preview-tab',
  imports: [
    DeviceFrame,
    ErrorState,
    LocaleNamePipe,
    NgTemplateOutlet,
    NoticeFrame,
    Skeleton,
    TranslatePipe,
  ],
  templateUrl: './preview-tab.html',
  styleUrl: './preview-tab.css',
})
export class PreviewTab {
  readonly #references = inject(References);
  readonly #client = inject(CatalogueClient);
  protected readonly editing = inject(EntryEditing);
  protected readonly language = inject(Language);

  protected readonly schemes = ['light', 'dark'] as const;
  protected readonly scheme = signal<(typeof this.schemes)[number]>('light');
  protected readonly locales = this.#references.locales;
  protected readonly locale = linkedSignal(() => this.#references.source());
  protected readonly notice = this.#client.documents('notice', () => undefined);
  protected readonly banner = computed(() => {
    if (!this.notice.hasValue()) return undefined;
    const notices = this.notice.value().map(({ id, body }): Document => ({
      kind: 'notice',
      id,
      body,
    }));
    const documents = [...this.#references.documents(), ...notices];
    return composeBanner(documents, this.editing.body(), this.locale());
  });

  protected readonly names = computed(() => (this.editing.body().names ?? []).map(describeName));
  protected readonly provider = computed(() => {
    const id = this.editing.body().provider;
    return id === undefined ? '' : (this.#references.names().get(`provider/${id}`) ?? id);
  });
  // The policy page says an entry by these same functions (registry, describe-entry.ts); here each
  // of its facts is also shown while others are still missing, and a borrowed one is marked.
  protected readonly row = computed(() => {
    const [body, locale] = [this.editing.body(), this.locale()];
    const { duration, locations = [] } = body;
    const labels = this.#inOrder(locations).map((id) => this.#place(id));
    const task = this.#shown(body.function);
    return {
      task: { ...task, words: composeFunction(task.words, labels, locale) },
      purpose: this.#shown(body.purpose),
      condition: this.#shown(body.condition),
      duration: duration ? composeDuration(duration, locale) : '',
      note: this.#shown(duration?.note),
    };
  });

  /** Places stand in their own order, whatever order they were ticked in. */
  #inOrder(ids: readonly string[]): readonly string[] {
    const known = this.#references.locations().map(({ id }) => id);
    return [...known.filter((id) => ids.includes(id)), ...ids.filter((id) => !known.includes(id))];
  }

  #place(id: string): string {
    const place = this.#references.locations().find((choice) => choice.id === id);
    return wordsOf(place?.body, this.locale(), this.#references.source()) || id;
  }

  #shown(text: LocalisedText | undefined): Shown {
    const own = wordsOf(text, this.locale());
    if (own !== '') return { words: own, lang: this.locale(), isBorrowed: false };
    const source = this.#references.source();
    const words = wordsOf(text, source);
    return { words, lang: source, isBorrowed: words !== '' };
  }
}
