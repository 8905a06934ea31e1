import { Component, computed, DestroyRef, inject, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Session } from '../../platform/session';
import { Shortcuts } from '../../platform/shortcuts';
import { urlState } from '../../platform/url-state';
import { ErrorState } from '../../ui/error-state/error-state';
import { PageHead } from '../../ui/page-head/page-head';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { isOpen, shownState, toneOf } from '../change-state';
import { documentKey, verdictOn } from '../change-view';
import { ConsequencesStrip } from '../consequences-strip/consequences-strip';
import { DecisionPanel } from '../decision-panel/decision-panel';
import { EditedDocument } from '../edited-document/edited-document';
import { EditedList } from '../edited-list/edited-list';
import { PublishResult } from '../publish/publish-result';
import { Publishing } from '../publish/publishing';
import { TitleEditor } from '../title-editor/title-editor';
import { ViewedMarks } from '../viewed-marks';
import { VisitorView } from '../visitor-view/visitor-view';
import { References } from './references';
import { readReviewQuery, type Surface } from './review-query';
import { ReviewStore } from './review-store';

/** One change, for its authors and its reviewers alike: what differs, what it causes, what to do. */
@Component({
  selector: 'app-review-page',
  imports: [
    ConsequencesStrip,
    DecisionPanel,
    EditedDocument,
    EditedList,
    ErrorState,
    PageHead,
    PublishResult,
    RouterLink,
    Skeleton,
    StateBadge,
    TitleEditor,
    TranslatePipe,
    VisitorView,
  ],
  providers: [ReviewStore, References, Publishing],
  templateUrl: './review-page.html',
  styleUrl: './review-page.css',
})
export class ReviewPage {
  readonly #marks = inject(ViewedMarks);
  readonly #url = urlState(readReviewQuery);
  protected readonly store = inject(ReviewStore);
  protected readonly references = inject(References);
  protected readonly session = inject(Session);

  protected readonly panel = viewChild(DecisionPanel);
  protected readonly isRenaming = signal(false);
  protected readonly query = this.#url.value;
  protected readonly view = this.store.view;
  protected readonly document = computed(() => {
    const documents = this.view()?.documents ?? [];
    return documents.find((each) => documentKey(each) === this.query().document) ?? documents[0];
  });
  protected readonly documentKey = computed(() => {
    const document = this.document();
    return document && documentKey(document);
  });
  protected readonly state = computed(() => {
    const view = this.view();
    const name = view && shownState(view);
    return name && { name, tone: toneOf(name) };
  });
  /** What is over causes nothing any more. */
  protected readonly isOpen = computed(() => isOpen(this.view()?.state ?? 'draft'));
  protected readonly viewed = computed(() => {
    const view = this.view();
    return view ? this.#marks.of(view.id, view.revision) : [];
  });
  protected readonly faulty = computed(() => {
    const errors = (this.view()?.findings ?? []).filter(({ severity }) => severity === 'error');
    return new Set(errors.map(({ document }) => documentKey(document)));
  });
  protected readonly locale = computed(
    () =>
      this.references.locales().find((locale) => locale === this.query().locale) ??
      this.references.locales()[0] ??
      'en',
  );
  protected readonly canRename = computed(() => {
    const view = this.view();
    const isContributor = view?.contributors.includes(this.session.person()?.id ?? '') ?? false;
    return view !== undefined && isContributor && verdictOn(view, 'rename').allowed;
  });

  constructor() {
    inject(Shortcuts).add(
      [
        { keys: 'j', words: 'changes.keys.next', run: () => this.step(1) },
        { keys: 'k', words: 'changes.keys.previous', run: () => this.step(-1) },
        { keys: 'v', words: 'changes.keys.viewed', run: () => this.markViewed() },
        { keys: '$mod+Enter', words: 'changes.keys.act', run: () => void this.panel()?.act() },
      ],
      inject(DestroyRef),
    );
  }

  protected step(by: number): void {
    const keys = (this.view()?.documents ?? []).map(documentKey);
    const next = keys[keys.indexOf(this.documentKey() ?? '') + by];
    if (next !== undefined) void this.#url.remember({ document: next }, { replace: true });
  }

  protected markViewed(): void {
    const view = this.view();
    const key = this.documentKey();
    if (view && key !== undefined) this.#marks.toggle(view.id, view.revision, key);
  }

  protected showSurface(surface: Surface): Promise<boolean> {
    return this.#url.remember({ surface }, { replace: true });
  }

  protected showLocale(locale: string): Promise<boolean> {
    return this.#url.remember({ locale }, { replace: true });
  }

  protected showRaw(isRaw: boolean): Promise<boolean> {
    return this.#url.remember({ tab: isRaw ? 'raw' : undefined }, { replace: true });
  }

  protected async rename(title: string): Promise<void> {
    if (await this.store.rename(title)) this.isRenaming.set(false);
  }
}
