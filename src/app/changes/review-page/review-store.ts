import { computed, inject, linkedSignal, Service, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { ApiProblem } from '../../platform/api-problem';
import { problemFrom } from '../../platform/api-problem';
import { Language } from '../../platform/language';
import { Notifier } from '../../platform/notifier';
import { Status } from '../../platform/status';
import { type AsideWords, ChangesClient, type Transition, type Verdict } from '../changes-client';
import type { ChangeView } from '../change-view';

/** Somebody acted meanwhile: what was on the screen is no longer what is there. */
const movedCodes = ['STALE_REVISION', 'ETAG_MISMATCH', 'BAD_STATE', 'CONFLICT'];

/** One change under review: its answer, what was refused, and the acts. Lives as long as its page. */
@Service({ autoProvided: false })
export class ReviewStore {
  readonly #client = inject(ChangesClient);
  readonly #language = inject(Language);
  readonly #notifier = inject(Notifier);
  readonly #status = inject(Status);
  readonly #params = toSignal(inject(ActivatedRoute).paramMap);
  readonly #moved = signal<{ readonly from: number } | undefined>(undefined);
  readonly #refusal = signal<ApiProblem | undefined>(undefined);
  readonly #isActing = signal(false);

  readonly id = computed(() => this.#params()?.get('id') ?? '');
  readonly #answer = this.#client.change(this.id);

  readonly status = this.#answer.status;
  readonly error = this.#answer.error;
  /** Stays while it is fetched again: what a person reads does not vanish under them. */
  readonly view = linkedSignal<
    { id: string; view: ChangeView | undefined },
    ChangeView | undefined
  >({
    source: () => ({
      id: this.id(),
      view: this.#answer.hasValue() ? this.#answer.value() : undefined,
    }),
    computation: ({ id, view }, before) =>
      view ?? (before?.source.id === id ? before.value : undefined),
  });
  /** The revision that was on the screen when the content moved on. */
  readonly moved = this.#moved.asReadonly();
  readonly refusal = this.#refusal.asReadonly();
  readonly isActing = this.#isActing.asReadonly();

  retry(): void {
    this.#answer.reload();
  }

  dismissMoved(): void {
    this.#moved.set(undefined);
  }

  /** @returns the change afterwards; undefined when it was refused, and then `refusal` or `moved` says why */
  transition(
    action: Transition,
    comment?: string,
    setAside: readonly AsideWords[] = [],
  ): Promise<ChangeView | undefined> {
    return this.act(`changes.done.${action}`, (view) =>
      this.#client.transition(view, action, bodyOf(view, action, comment, setAside)),
    );
  }

  rename(title: string): Promise<ChangeView | undefined> {
    return this.act('changes.done.rename', (view) => this.#client.rename(view, title));
  }

  acknowledge(words: AsideWords): Promise<ChangeView | undefined> {
    return this.act('changes.done.acknowledge', (view) => this.#client.acknowledge(view, words));
  }

  dropAcknowledgement(key: string): Promise<ChangeView | undefined> {
    return this.act('changes.done.drop-acknowledgement', (view) =>
      this.#client.dropAcknowledgement(view, key),
    );
  }

  /**
   * One act at a time on what is on the screen.
   * @param done key of the words that say it is done
   * @returns the change afterwards; undefined when it was refused, and then `refusal` or `moved` says why
   */
  async act(
    done: string,
    request: (view: ChangeView) => Promise<ChangeView>,
  ): Promise<ChangeView | undefined> {
    const view = this.view();
    if (!view || this.#isActing()) return undefined;
    this.#isActing.set(true);
    this.#refusal.set(undefined);
    this.#moved.set(undefined);
    try {
      const after = await request(view);
      this.#answer.set(after);
      this.#status.reload();
      this.#notifier.toast(this.#language.say(done, { id: view.id }));
      return after;
    } catch (error) {
      this.#refuse(problemFrom(error), view);
      return undefined;
    } finally {
      this.#isActing.set(false);
    }
  }

  #refuse(problem: ApiProblem, view: ChangeView): void {
    if (!movedCodes.includes(problem.code)) {
      this.#refusal.set(problem);
      return;
    }
    this.#moved.set({ from: view.revision });
    this.#answer.reload();
  }
}

function bodyOf(
  { revision, contentHash }: ChangeView,
  action: Transition,
  comment: string | undefined,
  setAside: readonly AsideWords[],
): Verdict | Record<string, never> {
  if (action !== 'approve' && action !== 'request-changes' && action !== 'reject') return {};
  return {
    revision,
    contentHash,
    ...(comment ? { comment } : {}),
    ...(action === 'approve' && setAside.length > 0 ? { setAside } : {}),
  };
}
