import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { AgoPipe, MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { Session } from '../../platform/session';
import { Today } from '../../platform/today';
import { urlState } from '../../platform/url-state';
import { Pager } from '../../ui/data-table/pager';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ListStates } from '../../ui/list-states/list-states';
import { PageHead } from '../../ui/page-head/page-head';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { ChangesClient } from '../changes-client';
import { shownState, toneOf } from '../change-state';
import type { ChangeRow } from '../change-view';
import { changeTabs, readChangeQuery } from './change-query';

/** All changes, by what they ask of the person who looks. */
@Component({
  selector: 'app-change-list',
  imports: [
    AgoPipe,
    EmptyState,
    ListStates,
    MomentPipe,
    PageHead,
    Pager,
    RouterLink,
    StateBadge,
    TranslatePipe,
  ],
  templateUrl: './change-list.html',
  styleUrl: './change-list.css',
})
export class ChangeList {
  readonly #session = inject(Session);
  readonly #url = urlState(readChangeQuery);

  protected readonly language = inject(Language);
  protected readonly now = inject(Today).now();
  protected readonly tabs = changeTabs;
  protected readonly tab = computed(
    () => this.#url.value().tab ?? (this.#session.can('review') ? 'needs-review' : 'open'),
  );
  protected readonly page = computed(() => this.#url.value().page);
  protected readonly answer = inject(ChangesClient).list(() => ({
    tab: this.tab(),
    page: this.page(),
  }));
  protected readonly rows = computed(() =>
    this.answer.hasValue() ? this.answer.value().items.map(withState) : [],
  );
  protected readonly total = computed(() =>
    this.answer.hasValue() ? this.answer.value().total : 0,
  );
  protected readonly size = computed(() => (this.answer.hasValue() ? this.answer.value().size : 1));

  protected turn(page: number): Promise<boolean> {
    return this.#url.remember({ page: page === 1 ? undefined : page });
  }
}

const withState = (row: ChangeRow) => {
  const state = shownState(row);
  const authors = row.contributors.length > 0 ? row.contributors : [row.author];
  return { ...row, state, tone: toneOf(state), authors: authors.map(({ name }) => name) };
};
