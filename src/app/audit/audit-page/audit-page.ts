import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { dayWords } from '../../platform/format';
import { Language } from '../../platform/language';
import { newest } from '../../platform/newest';
import { urlState } from '../../platform/url-state';
import { Pager } from '../../ui/data-table/pager';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ListStates } from '../../ui/list-states/list-states';
import { PageHead } from '../../ui/page-head/page-head';
import { AuditClient, exportPath } from '../audit-client';
import { AuditFilterBar, type Narrowed } from '../audit-filters/audit-filters';
import { filterNames, noFilters, readAuditQuery, type FilterName } from '../audit-query';
import { AuditTable } from '../audit-table/audit-table';
import { AuditWords } from '../audit-words';
import { ChainCheck } from '../chain-check/chain-check';

/** What happened here, by whom; the address is the filter, and the export is exactly that filter. */
@Component({
  selector: 'app-audit-page',
  imports: [
    AuditFilterBar,
    AuditTable,
    ChainCheck,
    EmptyState,
    ListStates,
    PageHead,
    Pager,
    RouterLink,
    TranslatePipe,
  ],
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.css',
})
export class AuditPage {
  readonly #url = urlState(readAuditQuery);
  readonly #words = inject(AuditWords);
  protected readonly language = inject(Language);

  protected readonly query = this.#url.value;
  protected readonly answer = inject(AuditClient).list(this.query);
  /** The old rows until the new ones are there. */
  protected readonly shown = newest(this.answer);
  protected readonly rows = computed(() => this.shown()?.items ?? []);
  protected readonly people = computed(() => this.shown()?.people ?? {});
  protected readonly actions = computed(() => this.shown()?.actions ?? []);
  protected readonly exports = computed(() => ({
    csv: exportPath('csv', this.query().filters),
    json: exportPath('json', this.query().filters),
  }));
  protected readonly active = computed(() =>
    filterNames.flatMap((id) => {
      const value = this.query().filters[id];
      return value === undefined ? [] : [{ id, words: this.#wordsOf(id, value) }];
    }),
  );
  protected readonly nothing = computed(() => {
    const list = new Intl.ListFormat(this.language.current());
    const filters = list.format(this.active().map(({ words }) => words));
    return this.language.say('audit.empty.filtered', { filters });
  });

  protected narrow({ name, value }: Narrowed): void {
    void this.#url.remember({ [name]: value, page: undefined });
  }

  protected clear(name: string): void {
    void this.#url.remember({ [name]: undefined, page: undefined });
  }

  protected clearAll(): void {
    void this.#url.remember({ ...noFilters, page: undefined });
  }

  protected turn(page: number): void {
    void this.#url.remember({ page: page === 1 ? undefined : page });
  }

  #wordsOf(name: FilterName, value: string): string {
    return `${this.language.say(`audit.filter.${name}`)} ${this.#valueWords(name, value)}`;
  }

  #valueWords(name: FilterName, value: string): string {
    if (name === 'person') return this.#words.actor(value, this.people());
    if (name === 'action') return this.#words.action(value);
    const isDay = name === 'from' || name === 'to';
    return isDay ? dayWords(value, this.language.current()) : value;
  }
}
