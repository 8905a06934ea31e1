import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Language } from '../../platform/language';
import { Session } from '../../platform/session';
import { Status } from '../../platform/status';
import { PageHead } from '../../ui/page-head/page-head';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { isOpen, shownState, toneOf } from '../change-state';
import { verdictOn } from '../change-view';
import { ReviewStore } from '../review-page/review-store';
import { TitleEditor } from '../title-editor/title-editor';

/** Title, state and revision of a change, where it stands against what is live, and who made it. */
@Component({
  selector: 'app-review-head',
  imports: [PageHead, RouterLink, StateBadge, TitleEditor, TranslatePipe],
  templateUrl: './review-head.html',
  styleUrl: './review-head.css',
})
export class ReviewHead {
  readonly #status = inject(Status);
  protected readonly language = inject(Language);
  protected readonly session = inject(Session);
  protected readonly store = inject(ReviewStore);

  protected readonly isRenaming = signal(false);
  protected readonly view = this.store.view;
  protected readonly state = computed(() => {
    const view = this.view();
    const name = view && shownState(view);
    return name && { name, tone: toneOf(name) };
  });
  protected readonly canRename = computed(() => {
    const view = this.view();
    const isContributor = view?.contributors.includes(this.session.person()?.id ?? '') ?? false;
    return view !== undefined && isContributor && verdictOn(view, 'rename').allowed;
  });
  protected readonly contributors = computed(() => {
    const view = this.view();
    const names = (view?.contributors ?? []).map((id) => view?.people[id]?.name ?? id);
    return new Intl.ListFormat(this.language.current()).format(names);
  });
  protected readonly isOpen = computed(() => isOpen(this.view()?.state ?? 'published'));
  /** Numbers of the releases that came since; undefined while nothing was overtaken. */
  protected readonly overtaken = computed(() => {
    const view = this.view();
    if (!view || !this.isOpen() || view.conflicts.length === 0) return undefined;
    const from = view.baseRelease + 1;
    const to = this.#status.value()?.live?.release ?? from;
    return { count: view.conflicts.length, from, to, sole: from === to ? 'yes' : 'no' };
  });
  protected readonly mayClaim = computed(() => {
    const view = this.view();
    return view !== undefined && verdictOn(view, 'claim').allowed;
  });
  protected readonly authorName = computed(() => {
    const view = this.view();
    return view?.people[view.author]?.name ?? view?.author ?? '';
  });

  protected async rename(title: string): Promise<void> {
    if (await this.store.rename(title)) this.isRenaming.set(false);
  }

  protected async claim(): Promise<void> {
    await this.store.transition('claim');
  }
}
