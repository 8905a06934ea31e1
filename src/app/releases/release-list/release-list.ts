import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { AmountPipe, MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { Status } from '../../platform/status';
import { countOf, urlState } from '../../platform/url-state';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { Pager } from '../../ui/data-table/pager';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ListStates } from '../../ui/list-states/list-states';
import { PageHead } from '../../ui/page-head/page-head';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { lateWords } from '../late-words';
import type { ReleaseRow } from '../release-view';
import { ReleasesClient } from '../releases-client';
import { shortDigest } from '../short-digest';

/** The timeline of what was public, newest first. */
@Component({
  selector: 'app-release-list',
  imports: [
    AmountPipe,
    CopyButton,
    EmptyState,
    ListStates,
    MomentPipe,
    PageHead,
    Pager,
    RouterLink,
    StateBadge,
    TranslatePipe,
  ],
  templateUrl: './release-list.html',
  styleUrl: './release-list.css',
})
export class ReleaseList {
  readonly #url = urlState((query) => countOf(query, 'page', 1));
  protected readonly language = inject(Language);
  protected readonly status = inject(Status);

  protected readonly page = this.#url.value;
  protected readonly answer = inject(ReleasesClient).list(this.page);
  protected readonly rows = computed(() =>
    this.answer.hasValue()
      ? this.answer.value().items.map((row) => withWords(row, this.language.current()))
      : [],
  );
  protected readonly total = computed(() =>
    this.answer.hasValue() ? this.answer.value().total : 0,
  );
  protected readonly size = computed(() => (this.answer.hasValue() ? this.answer.value().size : 1));
  protected readonly live = computed(() => this.status.value()?.live?.release);

  protected turn(page: number): Promise<boolean> {
    return this.#url.remember({ page: page === 1 ? undefined : page });
  }
}

const withWords = (row: ReleaseRow, language: string) => ({
  ...row,
  short: shortDigest(row.digest),
  late: lateWords(row.lateSeconds, language),
  approverNames: row.approvers.map(({ name }) => name).join(', '),
  // Nobody beside the author vouched for it, and it was not the product's own first release.
  hasNoSecondPerson: !row.system && row.approvers.length === 0,
});
