import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { DocumentNamePipe } from '../../platform/differences/document-name';
import { AgoPipe, DayPipe, dayWords, MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { Status } from '../../platform/status';
import { Today } from '../../platform/today';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { ListStates } from '../../ui/list-states/list-states';
import { PageHead } from '../../ui/page-head/page-head';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { InboxClient } from '../inbox-client';
import { inboxKinds, linkOf, type InboxItem } from '../inbox-item';

/** What waits for the person who looks, grouped by what it asks. */
@Component({
  selector: 'app-inbox-page',
  imports: [
    AgoPipe,
    DayPipe,
    DocumentNamePipe,
    EmptyState,
    ListStates,
    MomentPipe,
    PageHead,
    RouterLink,
    StateBadge,
    TranslatePipe,
  ],
  templateUrl: './inbox-page.html',
  styleUrl: './inbox-page.css',
})
export class InboxPage {
  readonly #status = inject(Status);
  protected readonly language = inject(Language);
  protected readonly now = inject(Today).now();

  protected readonly answer = inject(InboxClient).inbox();
  protected readonly items = computed(() =>
    this.answer.hasValue() ? this.answer.value().items : [],
  );
  protected readonly total = computed(() =>
    this.answer.hasValue() ? this.answer.value().total : 0,
  );
  protected readonly groups = computed(() =>
    inboxKinds
      .map((kind) => ({
        kind,
        items: this.items()
          .filter((item) => item.kind === kind)
          .map((item) => this.#shown(item)),
      }))
      .filter(({ items }) => items.length > 0),
  );
  protected readonly live = computed(() => this.#status.value()?.live ?? undefined);
  /** What stands below "Nothing waits for you": the last release. */
  protected readonly lastWords = computed(() => {
    const live = this.live();
    return live
      ? this.language.say('inbox.empty.live', {
          release: live.release,
          day: dayWords(live.publishedAt, this.language.current()),
        })
      : this.language.say('inbox.empty.none');
  });

  #shown(item: InboxItem) {
    const { kind, change, entry, due, release, detail = '' } = item;
    const key = `inbox.detail.${kind}.${detail}`;
    const problem = `problems.${detail}`;
    const known = [key, ...(kind === 'schedule-failed' ? [problem] : [])].find((each) =>
      this.language.knows(each),
    );
    return {
      ...item,
      link: linkOf(item),
      title: change?.title ?? entry?.name ?? '',
      id: change?.id ?? '',
      says:
        release !== undefined
          ? this.language.say('inbox.detail.conflicted', { release })
          : known === undefined
            ? ''
            : this.language.say(known),
      isLate: due !== undefined && due < this.now.toISOString().slice(0, 10),
    };
  }
}
