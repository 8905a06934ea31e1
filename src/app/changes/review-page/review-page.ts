import { Component, computed, DestroyRef, inject, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Preferences } from '../../platform/preferences';
import { Session } from '../../platform/session';
import { Shortcuts } from '../../platform/shortcuts';
import { ErrorState } from '../../ui/error-state/error-state';
import { PageHead } from '../../ui/page-head/page-head';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { isOpen } from '../change-state';
import { documentKey, verdictOn } from '../change-view';
import { ConsequencesStrip } from '../consequences-strip/consequences-strip';
import { DecisionPanel } from '../decision-panel/decision-panel';
import { DocumentFilter } from '../document-filter/document-filter';
import { EditedDocument } from '../edited-document/edited-document';
import { EditedList } from '../edited-list/edited-list';
import { AsideReasons } from '../finding-card/aside-reasons';
import { FindingsTab } from '../findings-tab/findings-tab';
import { HistoryTab } from '../history-tab/history-tab';
import { MarkKeys } from '../my-review/mark-keys';
import { MyReview } from '../my-review/my-review';
import { OverviewTab } from '../overview-tab/overview-tab';
import { PublishResult } from '../publish/publish-result';
import { Publishing } from '../publish/publishing';
import { RawJson } from '../raw-json/raw-json';
import { ReviewHead } from '../review-head/review-head';
import { SinceNote } from '../since-note/since-note';
import { AnchorWords } from '../threads/conversation/anchor-words';
import { Conversation } from '../threads/conversation/conversation';
import { ThreadsStore } from '../threads/threads-store';
import { VisitorView } from '../visitor-view/visitor-view';
import { WholePreview } from '../whole-preview/whole-preview';
import { References } from './references';
import { tabs, type ReviewTab, type Surface } from './review-query';
import { ReviewSelection } from './review-selection';
import { ReviewStore } from './review-store';
import { CommentKey } from './comment-key';

/** One change, for its authors and its reviewers alike: what differs, what it causes, what to do. */
@Component({
  selector: 'app-review-page',
  imports: [
    ConsequencesStrip,
    Conversation,
    DecisionPanel,
    DocumentFilter,
    EditedDocument,
    EditedList,
    ErrorState,
    FindingsTab,
    HistoryTab,
    OverviewTab,
    PageHead,
    PublishResult,
    RawJson,
    ReviewHead,
    RouterLink,
    SinceNote,
    Skeleton,
    TranslatePipe,
    VisitorView,
    WholePreview,
  ],
  providers: [
    AnchorWords,
    AsideReasons,
    CommentKey,
    MarkKeys,
    MyReview,
    Publishing,
    References,
    ReviewSelection,
    ReviewStore,
    ThreadsStore,
  ],
  templateUrl: './review-page.html',
  styleUrl: './review-page.css',
})
export class ReviewPage {
  readonly #comment = inject(CommentKey);
  readonly #marks = inject(MarkKeys);
  protected readonly review = inject(MyReview);
  readonly #session = inject(Session);
  protected readonly preferences = inject(Preferences);
  protected readonly store = inject(ReviewStore);
  protected readonly references = inject(References);
  protected readonly selection = inject(ReviewSelection);
  protected readonly threads = inject(ThreadsStore);

  protected readonly panel = viewChild(DecisionPanel);
  protected readonly query = this.selection.query;
  protected readonly view = this.store.view;
  /** What is over causes nothing any more. */
  protected readonly isOpen = computed(() => isOpen(this.view()?.state ?? 'draft'));
  protected readonly faulty = computed(() => {
    const errors = (this.view()?.findings ?? []).filter(
      ({ severity, setAside }) => severity === 'error' && setAside === undefined,
    );
    return new Set(errors.map(({ document }) => documentKey(document)));
  });
  protected readonly tabs = computed(() => {
    const counts: Partial<Record<ReviewTab, number>> = {
      findings: this.view()?.findings.length ?? 0,
      conversation: this.threads.openCount(),
    };
    return tabs.map((id) => ({ id, count: counts[id] ?? 0 }));
  });
  /** How the parts of the page stand: a list, one document and its visitors; or one part beside the decisions. */
  protected readonly layout = computed(() => {
    const { tab } = this.query();
    if (tab === 'preview') return 'wide';
    return tab === 'overview' || tab === 'history' ? 'plain' : 'listed';
  });
  protected readonly locale = computed(() => this.references.localeOf(this.query().locale));
  protected readonly canEdit = computed(() => {
    const view = this.view();
    const me = this.#session.person()?.id ?? '';
    return view?.contributors.includes(me) === true && verdictOn(view, 'edit').allowed;
  });

  constructor() {
    inject(Shortcuts).add(
      [
        { keys: 'j', words: 'changes.keys.next', run: () => this.selection.step(1) },
        { keys: 'k', words: 'changes.keys.previous', run: () => this.selection.step(-1) },
        { keys: 'v', words: 'changes.keys.viewed', run: () => this.selection.toggleViewed() },
        { keys: 'f', words: 'changes.keys.fine', run: () => this.#marks.fine() },
        { keys: 'r', words: 'changes.keys.return', run: () => this.#marks.returned() },
        { keys: 'c', words: 'changes.keys.comment', run: () => this.#comment.press() },
        { keys: '$mod+Enter', words: 'changes.keys.act', run: () => void this.panel()?.act() },
      ],
      inject(DestroyRef),
    );
  }

  protected showSurface(surface: Surface): Promise<boolean> {
    return this.selection.remember({ surface }, { replace: true });
  }

  protected showMarks(hasMarks: boolean): Promise<boolean> {
    return this.selection.remember({ marks: hasMarks ? undefined : 'off' }, { replace: true });
  }

  protected explain(): void {
    const { explainsTerms } = this.preferences.values();
    this.preferences.remember({ explainsTerms: !explainsTerms });
  }

  protected showLocale(locale: string): Promise<boolean> {
    return this.selection.remember({ locale }, { replace: true });
  }
}
