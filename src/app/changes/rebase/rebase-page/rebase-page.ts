import { Component, computed, DestroyRef, DOCUMENT, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Language } from '../../../platform/language';
import { LeaveGuard } from '../../../platform/leave-guard';
import { Notifier } from '../../../platform/notifier';
import { Status } from '../../../platform/status';
import { EmptyState } from '../../../ui/empty-state/empty-state';
import { ListStates } from '../../../ui/list-states/list-states';
import { PageHead } from '../../../ui/page-head/page-head';
import { verdictOn } from '../../change-view';
import { RestoredNote } from '../../restored-note/restored-note';
import { References } from '../../review-page/references';
import { ReviewStore } from '../../review-page/review-store';
import { RebasedDocument } from '../rebased-document/rebased-document';
import { RebaseStore } from '../rebase-store';

/** Brings a change onto what is live now, field by field; the result is shown before it is saved. */
@Component({
  selector: 'app-rebase-page',
  imports: [
    EmptyState,
    ListStates,
    PageHead,
    RebasedDocument,
    RestoredNote,
    RouterLink,
    TranslatePipe,
  ],
  providers: [ReviewStore, References, RebaseStore],
  templateUrl: './rebase-page.html',
  styleUrl: './rebase-page.css',
})
export class RebasePage {
  readonly #document = inject(DOCUMENT);
  readonly #language = inject(Language);
  readonly #notifier = inject(Notifier);
  readonly #router = inject(Router);
  readonly #status = inject(Status);
  protected readonly store = inject(RebaseStore);
  protected readonly review = inject(ReviewStore);
  protected readonly names = inject(References).names;

  protected readonly documents = computed(() => this.store.plan()?.documents ?? []);
  protected readonly releases = computed(() => {
    const numbers = [...new Set(this.documents().map(({ release }) => release))].sort(
      (a, b) => a - b,
    );
    return new Intl.ListFormat(this.#language.current()).format(numbers.map(String));
  });
  protected readonly isLocked = computed(() => {
    const view = this.review.view();
    return view !== undefined && !verdictOn(view, 'rebase').allowed;
  });
  protected readonly approvals = computed(() => this.review.view()?.approvals ?? 0);

  constructor() {
    inject(LeaveGuard).watch(() => this.store.hasChosen(), inject(DestroyRef));
  }

  protected async save(): Promise<void> {
    if (this.store.open() > 0) {
      this.#toFirstOpen();
      return;
    }
    const after = await this.store.save();
    if (!after) return;
    this.#status.reload();
    this.#notifier.toast(
      this.#language.say('rebase.done', { id: after.id, revision: after.revision }),
    );
    await this.#router.navigate(['/changes', after.id]);
  }

  #toFirstOpen(): void {
    const groups = [...this.#document.querySelectorAll<HTMLElement>('fieldset[data-at]')];
    const open = groups.find((group) => !group.querySelector('input:checked'));
    open?.querySelector<HTMLElement>('input')?.focus();
  }
}
