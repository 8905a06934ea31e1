import { computed, inject, Service, signal } from '@angular/core';
import { Today } from '../../platform/today';
import { asideProblems } from '../aside-form/aside-words';
import type { AsideWords } from '../changes-client';
import { verdictOn, type FindingView } from '../change-view';
import { KeptWords } from '../kept-words';
import { ReviewStore } from '../review-page/review-store';

/** Reasons that a reviewer gives with an approval. Lives as long as the review page. */
@Service({ autoProvided: false })
export class AsideReasons {
  readonly #kept = inject(KeptWords);
  readonly #store = inject(ReviewStore);
  readonly #today = inject(Today);
  readonly #typed = signal<ReadonlyMap<string, AsideWords>>(new Map());
  readonly #isWanted = signal(false);

  /** Somebody tried to approve without them. */
  readonly isWanted = this.#isWanted.asReadonly();
  /** What only a reviewer may set aside, and nobody has: asked of whoever may approve. */
  readonly needed = computed<readonly FindingView[]>(() => {
    const view = this.#store.view();
    if (!view || !verdictOn(view, 'approve').allowed) return [];
    return view.findings.filter(
      ({ aside, severity, setAside }) =>
        aside === 'reviewer' && severity !== 'info' && setAside === undefined,
    );
  });

  type(words: AsideWords): void {
    this.#typed.update((typed) => new Map(typed).set(words.key, words));
  }

  /** @returns undefined while one of them lacks its words */
  take(): readonly AsideWords[] | undefined {
    const words = this.needed().map(({ key }) => this.#wordsOf(key));
    const isWhole = words.every((each) => asideProblems(each, this.#today.now()).length === 0);
    this.#isWanted.set(!isWhole);
    return isWhole ? words : undefined;
  }

  /** Once the approval is given. */
  clear(words: readonly AsideWords[]): void {
    words.forEach(({ key }) => this.#kept.clear(this.#store.id(), `aside/${key}`));
    this.#typed.set(new Map());
  }

  #wordsOf(key: string): AsideWords {
    const { reason = '', until = '' } = this.#kept.find(this.#store.id(), `aside/${key}`);
    return this.#typed().get(key) ?? { key, reason, until };
  }
}
