import { computed, inject, Service } from '@angular/core';
import {
  type CategoryBody,
  type Document,
  type Kind,
  jurisdictionsOf,
  type LocalisedText,
  type ProviderBody,
  wordsOf,
} from '../../registry/index';
import { DocumentDrafts } from '../platform/document-draft/document-drafts';
import { Language } from '../platform/language';
import { newest } from '../platform/newest';
import { Status } from '../platform/status';
import { CatalogueClient, type ListedDocument } from './catalogue-client';

/** Something an entry may refer to, as the reader knows it. */
export interface Choice<B = unknown> {
  readonly id: string;
  readonly label: string;
  readonly body: B;
}

/** What entries refer to: categories, providers, locations, and the locales of the registry. */
@Service({ autoProvided: false })
export class References {
  readonly #client = inject(CatalogueClient);
  readonly #drafts = inject(DocumentDrafts);
  readonly #language = inject(Language);
  readonly #status = inject(Status);
  readonly #categories = this.#newest('category');
  readonly #providers = this.#newest('provider');
  readonly #locations = this.#newest('location');
  readonly #settings = this.#newest('settings');

  readonly source = computed(() => this.#status.locales().source);
  /** Source first: it is what the others are made from. */
  readonly locales = computed(() => {
    const { source, published } = this.#status.locales();
    return [source, ...published.filter((locale) => locale !== source)];
  });
  readonly categories = computed<readonly Choice<CategoryBody>[]>(() =>
    (this.#categories() ?? [])
      .toSorted((a, b) => (a.body.order ?? 0) - (b.body.order ?? 0))
      .map(({ id, body }) => ({ id, body, label: this.words(body.label) || id })),
  );
  readonly providers = computed<readonly Choice<ProviderBody>[]>(() =>
    (this.#providers() ?? [])
      .map(({ id, body }) => ({ id, body, label: body.name ?? id }))
      .toSorted((a, b) => a.label.localeCompare(b.label, this.#language.current())),
  );
  readonly locations = computed<readonly Choice<LocalisedText>[]>(() =>
    (this.#locations() ?? [])
      .toSorted((a, b) => (a.body.order ?? 0) - (b.body.order ?? 0))
      .map(({ id, body }) => ({
        id,
        body: body.label ?? {},
        label: this.words(body.label) || id,
      })),
  );
  /** Jurisdictions whose rules are enabled. */
  readonly jurisdictions = computed(() =>
    jurisdictionsOf(this.#settings()?.find(({ id }) => id === 'main')?.body.rulePacks),
  );
  /** All that entries refer to, as documents. */
  readonly documents = computed<readonly Document[]>(() => [
    ...asDocuments('category', this.#categories()),
    ...asDocuments('provider', this.#providers()),
    ...asDocuments('location', this.#locations()),
    ...asDocuments('settings', this.#settings()),
  ]);
  /** `provider/example` → "Example", for everything an entry refers to. */
  readonly names = computed<ReadonlyMap<string, string>>(
    () =>
      new Map([
        ...named('category', this.categories()),
        ...named('provider', this.providers()),
        ...named('location', this.locations()),
      ]),
  );

  /** A text in the reader's language, else in the source locale. */
  words(text: LocalisedText | undefined): string {
    return wordsOf(text, this.#language.current(), this.source());
  }

  #newest<K extends 'category' | 'provider' | 'location' | 'settings'>(kind: K) {
    return newest(this.#client.documents(kind, () => this.#drafts.stores(kind)));
  }
}

const named = (kind: string, choices: readonly Choice[]): readonly [string, string][] =>
  choices.map(({ id, label }) => [`${kind}/${id}`, label]);

const asDocuments = <K extends Kind>(
  kind: K,
  list: readonly ListedDocument<K>[] | undefined,
): readonly Document[] => (list ?? []).map(({ id, body }) => ({ kind, id, body }));
