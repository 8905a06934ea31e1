import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import type { ApiProblem } from '../../platform/api-problem';
import { Language } from '../../platform/language';
import { Today } from '../../platform/today';
import { Control, Field } from '../../ui/field/field';
import type { AsideWords } from '../changes-client';
import { KeptWords } from '../kept-words';
import { RestoredNote } from '../restored-note/restored-note';
import { asideProblems, dayAfter, MAX_DAYS, MIN_REASON } from './aside-words';

/** What the server takes. */
const MAX_REASON = 2_000;

/** Why a finding may stand, and until when. What was typed is kept until it is sent. */
@Component({
  selector: 'app-aside-form',
  imports: [Control, Field, FormField, RestoredNote, TranslatePipe],
  templateUrl: './aside-form.html',
  styleUrl: './aside-form.css',
})
export class AsideForm {
  readonly #kept = inject(KeptWords);
  readonly #language = inject(Language);
  readonly #today = inject(Today);

  readonly change = input.required<string>();
  /** The finding's key. */
  readonly key = input.required<string>();
  /** Word of the button; without one the words go with an approval. */
  readonly submit = input('');
  readonly problem = input<ApiProblem>();
  /** Raised when somebody wants to go on without the words. */
  readonly isWanted = input(false);

  readonly given = output<AsideWords>();
  readonly typed = output<AsideWords>();

  readonly #stored = computed(() => this.#kept.find(this.change(), `aside/${this.key()}`));
  readonly #model = linkedSignal(() => ({
    reason: this.#stored()['reason'] ?? '',
    until: this.#stored()['until'] ?? this.#usualEnd(),
  }));
  protected readonly isRestored = linkedSignal(() => Object.keys(this.#stored()).length > 0);
  protected readonly fields = form(this.#model, (path) => maxLength(path.reason, MAX_REASON));
  readonly #isTried = signal(false);
  protected readonly bounds = computed(() => ({
    from: dayAfter(this.#today.now(), 0),
    to: dayAfter(this.#today.now(), MAX_DAYS),
  }));
  readonly #words = computed(() => ({
    key: this.key(),
    reason: this.#model().reason.trim(),
    // A day that is not whole yet is none.
    until: this.fields.until().invalid() ? '' : this.#model().until,
  }));
  protected readonly errors = computed(() => {
    const isShown = this.#isTried() || this.isWanted();
    const problems = asideProblems(this.#words(), this.#today.now());
    const said = (name: 'reason' | 'until'): boolean =>
      (isShown && problems.includes(name)) || this.problem()?.at(`/${name}`) !== undefined;
    return {
      reason: said('reason')
        ? this.#language.say('review.aside.tooShort', { min: MIN_REASON })
        : '',
      until: said('until') ? this.#language.say('review.aside.outside', { max: MAX_DAYS }) : '',
    };
  });

  protected keep(): void {
    const { reason, until } = this.#words();
    const isUntouched = reason === '' && until === this.#usualEnd();
    this.#kept.keep(this.change(), `aside/${this.key()}`, isUntouched ? {} : { reason, until });
    this.typed.emit(this.#words());
  }

  protected give(event: Event): void {
    event.preventDefault();
    this.#isTried.set(true);
    if (asideProblems(this.#words(), this.#today.now()).length === 0)
      this.given.emit(this.#words());
  }

  protected discard(): void {
    this.isRestored.set(false);
    this.#model.set({ reason: '', until: this.#usualEnd() });
    this.keep();
  }

  #usualEnd(): string {
    return dayAfter(this.#today.now(), MAX_DAYS / 2);
  }
}
