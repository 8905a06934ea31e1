import { computed, inject, Service } from '@angular/core';
import { localeName } from '../../platform/format';
import { Language } from '../../platform/language';
import type { ActiveFilter } from '../../ui/list-states/list-states';
import { CatalogueStore } from '../catalogue-store';
import { type FilterName, filterNames } from '../entry-query';
import { References } from '../references';

/** One filter that is on: "Category necessary, statistical". */
export interface Token {
  readonly name: FilterName;
  readonly property: string;
  readonly words: string;
}

const states = ['new', 'live', 'changed', 'retired'] as const;
const findings = ['error', 'warning', 'info'] as const;

/** Filters in the reader's words: for tokens, for the menu, and for the sentence that nothing matches. */
@Service({ autoProvided: false })
export class FilterWords {
  readonly #store = inject(CatalogueStore);
  readonly #references = inject(References);
  readonly #language = inject(Language);

  readonly tokens = computed<readonly Token[]>(() =>
    filterNames
      .filter((name) => this.#store.query().filters[name].length > 0)
      .map((name) => ({
        name,
        property: this.#language.say(`catalogue.filter.${name}`),
        words: this.#join(this.#labels(name), 'disjunction'),
      })),
  );
  /** Every filter, the search and the view among them; `id` is what clears it. */
  readonly active = computed<readonly ActiveFilter[]>(() => {
    const { q, view } = this.#store.query();
    return [
      ...(q ? [{ id: 'q', words: this.#language.say('catalogue.filter.q', { q }) }] : []),
      ...(view ? [{ id: 'view', words: this.#language.say(`catalogue.view.${view}`) }] : []),
      ...this.tokens().map(({ name, property, words }) => ({
        id: name,
        words: `${property} ${words}`,
      })),
    ];
  });
  /** "Nothing is necessary and missing in German." */
  readonly nothing = computed(() => {
    const { q, view } = this.#store.query();
    const phrases = [
      ...(view ? [this.#language.say(`catalogue.empty.${view}`)] : []),
      ...this.tokens().map(({ name, words }) =>
        this.#language.say(`catalogue.empty.${name}`, { words }),
      ),
      ...(q ? [this.#language.say('catalogue.empty.named', { q })] : []),
    ];
    const filters = this.#join(phrases, 'conjunction');
    return this.#language.say('catalogue.empty.filtered', { filters });
  });

  valuesOf(name: FilterName): readonly { readonly id: string; readonly label: string }[] {
    const labelled = (ids: readonly string[], key: string) =>
      ids.map((id) => ({ id, label: this.#language.say(`${key}.${id}`) }));
    switch (name) {
      case 'category':
        return this.#references.categories();
      case 'provider':
        return this.#references.providers();
      case 'location':
        return this.#references.locations();
      case 'missing':
        return this.#references
          .locales()
          .map((id) => ({ id, label: localeName(id, this.#language.current()) }));
      case 'state':
        return labelled(states, 'catalogue.state');
      case 'finding':
        return labelled(findings, 'catalogue.finding');
    }
  }

  #labels(name: FilterName): readonly string[] {
    const values = this.valuesOf(name);
    return this.#store
      .query()
      .filters[name].map((id) => values.find((value) => value.id === id)?.label ?? id);
  }

  #join(words: readonly string[], type: 'conjunction' | 'disjunction'): string {
    return new Intl.ListFormat(this.#language.current(), { type }).format(words);
  }
}
