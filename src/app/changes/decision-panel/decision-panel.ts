import type { ElementRef } from '@angular/core';
import { Component, computed, inject, linkedSignal, viewChild } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { MAX_COMMENT_LENGTH, MIN_COMMENT_LENGTH } from '../../../registry/index';
import { DocumentNamePipe } from '../../platform/differences/document-name';
import { Language } from '../../platform/language';
import { Session } from '../../platform/session';
import { Confirm } from '../../ui/confirm-dialog/confirm-dialog';
import { Control, Field } from '../../ui/field/field';
import { DecisionList } from '../decision-list/decision-list';
import { isOpen } from '../change-state';
import { documentKey, verdictOn } from '../change-view';
import { AsideReasons } from '../finding-card/aside-reasons';
import { KeptWords } from '../kept-words';
import { MyReview } from '../my-review/my-review';
import { ReviewProgress } from '../my-review/review-progress/review-progress';
import { Publishing } from '../publish/publishing';
import { RestoredNote } from '../restored-note/restored-note';
import { ReviewStore } from '../review-page/review-store';
import { blockersOf } from './blockers';
import { hasApproved, primaryAct, type Reader } from './primary-act';

/** Where the comment is kept until it is sent. */
const PLACE = 'decision';

/** What was decided, and what this person can do now: one primary act, the others quiet. */
@Component({
  selector: 'app-decision-panel',
  imports: [
    Control,
    DecisionList,
    DocumentNamePipe,
    Field,
    FormField,
    RestoredNote,
    ReviewProgress,
    RouterLink,
    TranslatePipe,
  ],
  templateUrl: './decision-panel.html',
  styleUrl: './decision-panel.css',
})
export class DecisionPanel {
  readonly #confirm = inject(Confirm);
  readonly #kept = inject(KeptWords);
  readonly #publishing = inject(Publishing);
  readonly #review = inject(MyReview);
  protected readonly language = inject(Language);
  protected readonly reasons = inject(AsideReasons);
  protected readonly session = inject(Session);
  protected readonly store = inject(ReviewStore);

  readonly #model = linkedSignal(() => ({
    comment: this.#kept.find(this.store.id(), PLACE)['text'] ?? '',
  }));
  protected readonly isRestored = linkedSignal(() => this.#kept.has(this.store.id(), PLACE));
  protected readonly fields = form(this.#model);
  readonly #comment = computed(() => this.#model().comment.trim());
  /** Said once somebody tried, until there is enough. */
  protected readonly isCommentMissing = linkedSignal<string, boolean>({
    source: this.#comment,
    computation: (comment, before) => before?.value === true && comment.length < MIN_COMMENT_LENGTH,
  });
  readonly #isTooLong = computed(() => this.#comment().length > MAX_COMMENT_LENGTH);
  /** Key of the words that say what is wrong with the comment; '' when nothing is. */
  protected readonly wrong = computed(() => {
    if (this.#isTooLong()) return 'review.thread.tooLong';
    return this.isCommentMissing() ? 'changes.panel.commentMissing' : '';
  });
  protected readonly box = viewChild<ElementRef<HTMLTextAreaElement>>('box');

  protected readonly isMac = /mac|iphone|ipad/i.test(navigator.userAgent);
  protected readonly reader = computed<Reader>(() => ({
    id: this.session.person()?.id ?? '',
    can: (permission) => this.session.can(permission),
  }));
  protected readonly view = computed(() => this.store.view());
  protected readonly primary = computed(() => {
    const view = this.view();
    return view ? primaryAct(view, this.reader(), this.returned().length) : undefined;
  });
  /** What this person returns: it stands against their own approval, and explains itself. */
  protected readonly returned = computed(() => {
    const keys = this.#review.standing().returned;
    return (this.view()?.documents ?? []).filter((each) => keys.includes(documentKey(each)));
  });
  protected readonly hasApproved = computed(() => {
    const view = this.view();
    return view?.state === 'in-review' && hasApproved(view, this.reader().id);
  });
  protected readonly blockers = computed(() => {
    const view = this.view();
    return view && this.primary()?.code === 'BLOCKED_BY_FINDINGS' ? blockersOf(view) : [];
  });
  protected readonly may = computed(() => {
    const view = this.view();
    const may = (action: Parameters<typeof verdictOn>[1]): boolean =>
      view !== undefined && isOpen(view.state) && verdictOn(view, action).allowed;
    return {
      'request-changes': may('request-changes'),
      reject: may('reject'),
      'take-back': may('take-back'),
      withdraw: may('withdraw'),
      'withdraw-approval': may('withdraw-approval'),
    };
  });
  protected readonly canComment = computed(
    () =>
      this.may()['request-changes'] ||
      this.may().reject ||
      (this.primary()?.action === 'approve' && this.primary()?.isPossible === true),
  );

  /** For the button and for its keys. */
  async act(): Promise<void> {
    const primary = this.primary();
    const view = this.view();
    if (!view || !primary?.isPossible) return;
    if (primary.action === 'publish') return this.#publishing.publish(this.store);
    if (primary.action === 'approve') return this.#approve();
    if (primary.action === 'request-changes') return this.requestChanges();
    await this.store.transition(primary.action);
  }

  protected async requestChanges(): Promise<void> {
    if (!(this.returned().length > 0 ? this.#fits() : this.#isExplained())) return;
    if (await this.store.transition('request-changes', this.#comment())) this.forget();
  }

  protected async reject(): Promise<void> {
    if (!this.#isExplained() || !(await this.#isSure('reject'))) return;
    if (await this.store.transition('reject', this.#comment())) this.forget();
  }

  protected async withdrawApproval(): Promise<void> {
    await this.store.transition('withdraw-approval');
  }

  protected async takeBack(): Promise<void> {
    await this.store.transition('take-back');
  }

  protected async withdraw(): Promise<void> {
    if (await this.#isSure('withdraw')) await this.store.transition('withdraw');
  }

  protected keep(): void {
    this.#kept.keep(this.store.id(), PLACE, { text: this.#model().comment });
  }

  async #approve(): Promise<void> {
    if (!this.#fits()) return;
    const setAside = this.reasons.take();
    if (setAside === undefined) return;
    if (!(await this.store.transition('approve', this.#comment(), setAside))) return;
    this.reasons.clear(setAside);
    this.forget();
  }

  protected forget(): void {
    this.#kept.clear(this.store.id(), PLACE);
    this.isRestored.set(false);
    this.fields.comment().value.set('');
    this.#review.sent();
  }

  #isExplained(): boolean {
    const isExplained = this.#comment().length >= MIN_COMMENT_LENGTH;
    this.isCommentMissing.set(!isExplained);
    if (!isExplained) this.box()?.nativeElement.focus();
    return isExplained && this.#fits();
  }

  /** Cutting what is too long would lose the end of a pasted text without a word. */
  #fits(): boolean {
    if (this.#isTooLong()) this.box()?.nativeElement.focus();
    return !this.#isTooLong();
  }

  #isSure(action: 'reject' | 'withdraw'): Promise<boolean> {
    return this.#confirm.ask({
      title: this.language.say(`changes.ask.${action}.title`, { id: this.store.id() }),
      text: this.language.say(`changes.ask.${action}.text`),
      confirm: this.language.say(`changes.ask.${action}.confirm`),
      isDestructive: true,
    });
  }
}
