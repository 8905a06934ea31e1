import { computed, effect, inject, linkedSignal, Service, signal, untracked } from '@angular/core';
import type { DocumentChoice, FieldChoice } from '../../../registry/index';
import { type ApiProblem, problemFrom } from '../../platform/api-problem';
import type { ChangeView } from '../change-view';
import { ReviewStore } from '../review-page/review-store';
import { type ChoicesByDocument, KeptChoices } from './kept-choices';
import { RebaseClient } from './rebase-client';
import { openIn, stillAsked, type RebaseAnswer } from './rebase-view';

/** Somebody acted meanwhile: the plan is not what it was. */
const movedCodes = ['ETAG_MISMATCH', 'STALE_REVISION', 'CONFLICT', 'BAD_STATE'];
/** Long enough to finish a word. */
const REST_MS = 400;

/** The plan of a rebase, what was chosen so far, and what that would make. Lives as long as its page. */
@Service({ autoProvided: false })
export class RebaseStore {
  readonly #client = inject(RebaseClient);
  readonly #kept = inject(KeptChoices);
  readonly #review = inject(ReviewStore);
  readonly #answer = this.#client.read(this.#review.id);
  readonly #choices = signal<ChoicesByDocument>({});
  readonly #problem = signal<ApiProblem | undefined>(undefined);
  readonly #hasMoved = signal(false);
  readonly #isSaving = signal(false);
  readonly #isPlanning = signal(false);
  readonly #isRestored = signal(false);
  #hasLooked = false;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly status = this.#answer.status;
  readonly error = this.#answer.error;
  /** The newest plan; stays while another is fetched. */
  readonly plan = linkedSignal<RebaseAnswer | undefined, RebaseAnswer | undefined>({
    source: () => (this.#answer.hasValue() ? this.#answer.value() : undefined),
    computation: (answer, before) => answer ?? before?.value,
  });
  readonly choices = computed(() => stillAsked(this.plan()?.documents ?? [], this.#choices()));
  /** How many fields are still to be chosen. */
  readonly open = computed(() =>
    (this.plan()?.documents ?? []).reduce(
      (sum, document) => sum + openIn(document, this.choices()[document.key]).length,
      0,
    ),
  );
  readonly hasChosen = computed(() => Object.keys(this.#choices()).length > 0);
  readonly problem = this.#problem.asReadonly();
  /** The change or what is live moved on while choosing; the choices were kept. */
  readonly hasMoved = this.#hasMoved.asReadonly();
  /** The choices on the screen were made earlier, and never saved. */
  readonly isRestored = this.#isRestored.asReadonly();
  readonly isSaving = this.#isSaving.asReadonly();
  /** The result on the screen is that of earlier choices. */
  readonly isPlanning = this.#isPlanning.asReadonly();

  constructor() {
    effect(() => {
      const plan = this.plan();
      if (plan) untracked(() => this.#restore(plan));
    });
  }

  /** Takes back every choice, those of an earlier visit too. */
  discard(): void {
    this.#forget();
    this.#isPlanning.set(true);
    void this.#replan();
  }

  retry(): void {
    this.#answer.reload();
  }

  /** @param choice undefined takes the choice back */
  chooseField(key: string, at: string, choice: FieldChoice | undefined): void {
    const { [at]: _before, ...others } = this.#choices()[key]?.fields ?? {};
    const fields = choice === undefined ? others : { ...others, [at]: choice };
    this.#choose(key, { fields }, typeof choice === 'object' ? REST_MS : 0);
  }

  chooseWhole(key: string, whole: 'mine' | 'theirs'): void {
    this.#choose(key, { whole }, 0);
  }

  drop(key: string, drop: boolean): void {
    this.#choose(key, { drop }, 0);
  }

  /** @returns the change afterwards; undefined when it was refused, and then `problem` or `hasMoved` says why */
  async save(): Promise<ChangeView | undefined> {
    const plan = this.plan();
    if (!plan || this.open() > 0 || this.#isSaving()) return undefined;
    this.#isSaving.set(true);
    this.#problem.set(undefined);
    try {
      const after = await this.#client.save(this.#review.id(), plan.etag, this.choices());
      this.#forget();
      return after;
    } catch (error) {
      await this.#refuse(problemFrom(error));
      return undefined;
    } finally {
      this.#isSaving.set(false);
    }
  }

  #choose(key: string, part: DocumentChoice, rest: number): void {
    this.#choices.update((all) => ({ ...all, [key]: { ...all[key], ...part } }));
    this.#kept.keep(this.#review.id(), this.plan()?.documents ?? [], this.#choices());
    this.#isPlanning.set(true);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#replan(), rest);
  }

  /** Once, when the first plan says what is asked. */
  #restore({ documents }: RebaseAnswer): void {
    if (this.#hasLooked) return;
    this.#hasLooked = true;
    const kept = this.#kept.find(this.#review.id(), documents);
    if (Object.keys(kept).length === 0) return;
    this.#choices.set(kept);
    this.#isRestored.set(true);
    this.#isPlanning.set(true);
    void this.#replan();
  }

  #forget(): void {
    this.#kept.clear(this.#review.id());
    this.#isRestored.set(false);
    this.#choices.set({});
  }

  /** Only the answer to the newest question counts. */
  async #replan(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const plan = await this.#client.plan(this.#review.id(), this.choices());
      if (asked !== this.#asked) return;
      this.plan.set(plan);
      this.#problem.set(undefined);
    } catch (error) {
      if (asked === this.#asked) this.#problem.set(problemFrom(error));
    } finally {
      if (asked === this.#asked) this.#isPlanning.set(false);
    }
  }

  async #refuse(problem: ApiProblem): Promise<void> {
    if (!movedCodes.includes(problem.code)) {
      this.#problem.set(problem);
      return;
    }
    this.#hasMoved.set(true);
    this.#review.retry();
    await this.#replan();
  }
}
