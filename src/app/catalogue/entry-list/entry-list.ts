import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  DOCUMENT,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink, RouterOutlet } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { AmountPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { Session } from '../../platform/session';
import { Shortcuts } from '../../platform/shortcuts';
import { Pager } from '../../ui/data-table/pager';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ListStates } from '../../ui/list-states/list-states';
import { PageHead } from '../../ui/page-head/page-head';
import { CatalogueStore } from '../catalogue-store';
import { pageSizes } from '../entry-query';
import { EntryFilters } from './entry-filters';
import { EntryTable } from './entry-table';
import { EntryViews } from './entry-views';
import { FilterWords } from './filter-words';

/** The catalogue: the list of entries and, beside it, the one that is open. */
@Component({
  selector: 'app-entry-list',
  imports: [
    AmountPipe,
    EmptyState,
    EntryFilters,
    EntryTable,
    EntryViews,
    ListStates,
    PageHead,
    Pager,
    RouterLink,
    RouterOutlet,
    TranslatePipe,
  ],
  providers: [FilterWords],
  templateUrl: './entry-list.html',
  styleUrl: './entry-list.css',
  host: { '[class.open]': 'isOpen()' },
})
export class EntryList {
  readonly #router = inject(Router);
  readonly #document = inject(DOCUMENT);
  readonly #injector = inject(Injector);
  protected readonly tableRef = viewChild(EntryTable);
  protected readonly filtersRef = viewChild.required(EntryFilters);
  protected readonly store = inject(CatalogueStore);
  protected readonly words = inject(FilterWords);
  protected readonly language = inject(Language);
  protected readonly session = inject(Session);

  protected readonly sizes = pageSizes;
  protected readonly isOpen = signal(false);
  protected readonly total = computed(() => this.store.page()?.total ?? 0);
  protected readonly unfiltered = computed(() => this.store.page()?.unfiltered ?? 0);
  /** "31 of 412" while filters are on. */
  protected readonly count = computed(() => {
    const [total, unfiltered] = [this.total(), this.unfiltered()];
    if (unfiltered === 0) return '';
    const key = this.words.active().length > 0 ? 'some' : 'count';
    return this.language.say(`catalogue.list.${key}`, { total, unfiltered });
  });
  protected readonly mayEdit = computed(() => this.session.can('edit'));

  constructor() {
    // The store outlives the page: what it knows may be old when the page comes back.
    this.store.refresh();
    inject(Shortcuts).add(
      [
        { keys: '/', words: 'shell.shortcuts.search', run: () => this.filtersRef().focusSearch() },
        { keys: 'j', words: 'catalogue.shortcuts.next', run: () => this.#step(1) },
        { keys: 'k', words: 'catalogue.shortcuts.previous', run: () => this.#step(-1) },
        { keys: 'Enter', words: 'catalogue.shortcuts.open', run: () => this.#openFirst() },
        { keys: 'n', words: 'catalogue.shortcuts.new', run: () => void this.begin() },
      ],
      inject(DestroyRef),
    );
  }

  protected begin(): Promise<boolean> {
    if (!this.mayEdit()) return Promise.resolve(false);
    return this.#router.navigate(['/entries', 'new'], { queryParamsHandling: 'preserve' });
  }

  /** With the panel closed, the keyboard goes on from the row of the entry that was in it. */
  protected goOn(): void {
    const row = this.store.rows().findIndex(({ id }) => id === this.store.openId());
    this.isOpen.set(false);
    if (row < 0) return;
    afterNextRender(() => !this.isOpen() && this.tableRef()?.focus(row), {
      injector: this.#injector,
    });
  }

  protected clear(id: string): void {
    void this.store.show({ [id]: '' });
  }

  /** With an entry open the next one opens; else the focus moves. */
  #step(by: number): void {
    const { previous, next } = this.store.neighbours();
    const neighbour = by > 0 ? next : previous;
    if (this.isOpen()) {
      if (neighbour !== undefined) void this.store.open(neighbour);
      return;
    }
    this.tableRef()?.focus((this.tableRef()?.focused() ?? -1) + by);
  }

  #openFirst(): void {
    const active = this.#document.activeElement;
    if (active instanceof HTMLElement && active !== this.#document.body) return active.click();
    const [first] = this.store.rows();
    if (first && !this.isOpen()) void this.store.open(first.id);
  }
}
