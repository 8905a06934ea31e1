import { computed, inject, Service } from '@angular/core';
import { wordsOf, type LocalisedText, type SettingsBody } from '../../../registry/index';
import type { Names } from '../../platform/differences/value-words';
import { Language } from '../../platform/language';
import { Status } from '../../platform/status';
import { ChangesClient, type ListedDocument } from '../changes-client';
import { ReviewStore } from './review-store';

const kinds = ['category', 'provider', 'location', 'notice', 'policy', 'settings'] as const;

/** What a visitor reads beside the entries of a change, as documents and by name. Lives as long as the review page. */
@Service({ autoProvided: false })
export class References {
  readonly #client = inject(ChangesClient);
  readonly #language = inject(Language);
  readonly #status = inject(Status);
  readonly #store = inject(ReviewStore);
  readonly #answers = kinds.map((kind) => this.#client.documents(kind, this.#store.id));

  readonly documents = computed<readonly ListedDocument[]>(() =>
    this.#answers.flatMap((answer) => (answer.hasValue() ? answer.value().items : [])),
  );
  readonly isLoaded = computed(() => this.#answers.every((answer) => answer.hasValue()));

  /** Published locales once the change applies, the source locale first. */
  readonly locales = computed<readonly string[]>(() => {
    const settings = this.documents().find(({ kind }) => kind === 'settings')?.body as
      SettingsBody | undefined;
    const { source, published } = this.#status.locales();
    const first = settings?.sourceLocale ?? source;
    return [...new Set([first, ...(settings?.publishedLocales ?? published)])];
  });

  /** The locale that the address names, if it is published. */
  localeOf(named: string | undefined): string {
    return this.locales().find((locale) => locale === named) ?? this.locales()[0] ?? 'en';
  }

  readonly names = computed<Names>(() => {
    const [fallback] = this.locales();
    const changed = this.#store.view()?.documents ?? [];
    return new Map([
      // What a change retires still needs its name in the difference.
      ...changed.flatMap(({ kind, id, title }) => [[`${kind}/${id}`, title] as const]),
      ...this.documents().map(
        (document) =>
          [
            `${document.kind}/${document.id}`,
            nameOf(document, this.#language.current(), fallback),
          ] as const,
      ),
    ]);
  });
}

function nameOf({ id, body }: ListedDocument, language: string, fallback = 'en'): string {
  const { name, label } = body as { readonly name?: string; readonly label?: LocalisedText };
  return name ?? (wordsOf(label, language, fallback) || id);
}
