import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { FindingComposer } from '../../platform/finding-words';
import { DayPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { Session } from '../../platform/session';
import { Confirm } from '../../ui/confirm-dialog/confirm-dialog';
import { AsideForm } from '../aside-form/aside-form';
import type { AsideWords } from '../changes-client';
import { verdictOn, type FindingView } from '../change-view';
import { editorOf } from '../editor-of';
import { KeptWords } from '../kept-words';
import { ReviewStore } from '../review-page/review-store';
import { AsideReasons } from './aside-reasons';

/** What a rule noticed, who set it aside and why, and the way to mend it or to let it stand. */
@Component({
  selector: 'app-finding-card',
  imports: [AsideForm, DayPipe, RouterLink, TranslatePipe],
  templateUrl: './finding-card.html',
  styleUrl: './finding-card.css',
  host: { '[class]': 'finding().severity' },
})
export class FindingCard {
  readonly #composer = inject(FindingComposer);
  readonly #confirm = inject(Confirm);
  readonly #kept = inject(KeptWords);
  readonly #session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly reasons = inject(AsideReasons);
  protected readonly store = inject(ReviewStore);

  readonly finding = input.required<FindingView>();

  /** Words that wait to be sent open their form again. */
  protected readonly isAsking = linkedSignal(() =>
    this.#kept.has(this.store.id(), `aside/${this.finding().key}`),
  );
  protected readonly words = computed(() => this.#composer.wordsOf(this.finding()));
  protected readonly editor = computed(() => {
    const { document, path } = this.finding();
    return editorOf(document.kind, document.id, path);
  });
  readonly #view = computed(() => this.store.view());
  protected readonly mayEdit = computed(() => {
    const me = this.#session.person()?.id ?? '';
    const view = this.#view();
    return view?.contributors.includes(me) === true && verdictOn(view, 'edit').allowed;
  });
  /** A reason that is part of the change: it counts, or is put to the reviewer. */
  protected readonly case = computed(() => {
    const { key, setAside } = this.finding();
    return setAside ?? this.#view()?.acknowledgements.find((each) => each.key === key);
  });
  protected readonly giver = computed(() => {
    const person = this.case()?.person ?? '';
    return this.#view()?.people[person]?.name ?? person;
  });
  readonly #mayAcknowledge = computed(() => {
    const view = this.#view();
    return view !== undefined && verdictOn(view, 'acknowledge').allowed;
  });
  protected readonly maySetAside = computed(
    () =>
      this.#mayAcknowledge() &&
      this.case() === undefined &&
      ['administrator', 'reviewer', 'both'].includes(this.finding().aside),
  );
  protected readonly mayDrop = computed(
    () =>
      this.#mayAcknowledge() &&
      this.#view()?.acknowledgements.some(({ key }) => key === this.finding().key) === true,
  );
  protected readonly isAsked = computed(() =>
    this.reasons.needed().some(({ key }) => key === this.finding().key),
  );

  protected async acknowledge(words: AsideWords): Promise<void> {
    if (!(await this.#isWorthIt()) || !(await this.store.acknowledge(words))) return;
    this.#kept.clear(this.store.id(), `aside/${words.key}`);
    this.isAsking.set(false);
  }

  protected async drop(): Promise<void> {
    if (await this.#isWorthIt()) await this.store.dropAcknowledgement(this.finding().key);
  }

  /** A reason is content: approvals of the content without it no longer count. */
  async #isWorthIt(): Promise<boolean> {
    const count = this.#view()?.approvals ?? 0;
    if (count === 0) return true;
    return this.#confirm.ask({
      title: this.language.say('review.aside.ask.title'),
      text: this.language.say('review.thread.ask.text', { count }),
      confirm: this.language.say('review.aside.ask.confirm'),
    });
  }
}
