import { computed, effect, inject, Service, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, PRIMARY_OUTLET, Router } from '@angular/router';
import { filter, map, startWith } from 'rxjs';
import { DocumentDrafts } from '../platform/document-draft/document-drafts';
import { newest } from '../platform/newest';
import { type AddressValues, urlState } from '../platform/url-state';
import { CatalogueClient } from './catalogue-client';
import { type FilterName, noFilters, readEntryQuery, requestOf } from './entry-query';

/** The list of entries: its state is the address, its rows are one answer of the server. */
@Service({ autoProvided: false })
export class CatalogueStore {
  readonly #router = inject(Router);
  readonly #drafts = inject(DocumentDrafts);
  readonly #url = urlState(readEntryQuery);
  readonly #request = computed(() => requestOf(this.#url.value()), { equal: sameRequest });
  readonly #answer = inject(CatalogueClient).entries(this.#request);
  readonly #newest = newest(this.#answer);

  readonly query = this.#url.value;
  readonly status = this.#answer.status;
  readonly error = this.#answer.error;
  /** The old page until the new one is there. */
  readonly page = this.#newest;
  readonly rows = computed(() => this.#newest()?.items ?? []);
  /** The rows shown answer an older question. */
  readonly isStale = computed(() => this.status() === 'loading' && this.#newest() !== undefined);
  /** Id of the entry in the panel; `new` while one is begun. */
  readonly openId = toSignal(
    this.#router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(undefined),
      map(() => this.#openIn()),
    ),
    { initialValue: undefined },
  );
  readonly neighbours = computed(() => {
    const at = this.rows().findIndex(({ id }) => id === this.openId());
    if (at < 0) return {};
    return { previous: this.rows()[at - 1]?.id, next: this.rows()[at + 1]?.id };
  });

  constructor() {
    effect(() => {
      for (const kind of ['entry', 'provider', 'category'] as const) this.#drafts.stores(kind);
      untracked(() => this.refresh());
    });
  }

  /** What others did meanwhile; rows stay as they are until the answer is there. */
  refresh(): void {
    this.#answer.reload();
  }

  /** Any part of the address; what alters the rows starts at page one. */
  show(values: AddressValues, options?: { readonly replace?: boolean }): Promise<boolean> {
    const staysOnPage = 'page' in values || 'cols' in values;
    return this.#url.remember(staysOnPage ? values : { ...values, page: '' }, options);
  }

  filter(name: FilterName, values: readonly string[]): Promise<boolean> {
    return this.show({ [name]: values });
  }

  clear(): Promise<boolean> {
    return this.show(noFilters);
  }

  /** Opens an entry beside the list; the query stays. */
  open(id: string): Promise<boolean> {
    return this.#router.navigate(['/entries', id], { queryParamsHandling: 'preserve' });
  }

  close(): Promise<boolean> {
    return this.#router.navigate(['/entries'], { queryParamsHandling: 'preserve' });
  }

  #openIn(): string | undefined {
    const tree =
      this.#router.currentNavigation()?.finalUrl ?? this.#router.parseUrl(this.#router.url);
    return tree.root.children[PRIMARY_OUTLET]?.segments[1]?.path;
  }
}

const sameRequest = (a: Record<string, string>, b: Record<string, string>): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
