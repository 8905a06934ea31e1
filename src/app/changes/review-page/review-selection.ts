import { computed, inject, Service } from '@angular/core';
import { Language } from '../../platform/language';
import { Notifier } from '../../platform/notifier';
import { type AddressValues, urlState } from '../../platform/url-state';
import { documentKey, type ChangedDocument } from '../change-view';
import { ViewedMarks } from '../viewed-marks';
import { readReviewQuery } from './review-query';
import { ReviewStore } from './review-store';

/** Which documents of a change are listed, and which one is read. Lives as long as the review page. */
@Service({ autoProvided: false })
export class ReviewSelection {
  readonly #language = inject(Language);
  readonly #marks = inject(ViewedMarks);
  readonly #notifier = inject(Notifier);
  readonly #store = inject(ReviewStore);
  readonly #url = urlState(readReviewQuery);

  readonly query = this.#url.value;

  /** The reader decided on another content than this. */
  readonly hasMovedSinceReview = computed(() => {
    const view = this.#store.view();
    const mine = view?.myLastReview;
    return mine !== undefined && mine.revision < (view?.revision ?? 0);
  });
  /** What differs since the reader's own decision is shown, not the whole change. */
  readonly isSince = computed(() => this.hasMovedSinceReview() && !this.query().isWhole);
  readonly viewed = computed(() => {
    const view = this.#store.view();
    return new Set(view ? this.#marks.of(view.id, view.revision) : []);
  });
  /** Keys of documents with a finding that is an error or a warning. */
  readonly noticed = computed(() => {
    const standing = (this.#store.view()?.findings ?? []).filter(
      ({ severity, setAside }) => severity !== 'info' && setAside === undefined,
    );
    return new Set(standing.map(({ document }) => documentKey(document)));
  });
  readonly documents = computed(() =>
    (this.#store.view()?.documents ?? []).filter((document) => this.#isListed(document)),
  );
  readonly document = computed(() => {
    const wanted = this.query().document;
    const all = this.#store.view()?.documents ?? [];
    return all.find((each) => documentKey(each) === wanted) ?? this.documents()[0] ?? all[0];
  });
  readonly key = computed(() => {
    const document = this.document();
    return document && documentKey(document);
  });

  remember(values: AddressValues, options?: { readonly replace?: boolean }): Promise<boolean> {
    return this.#url.remember(values, options);
  }

  step(by: number): void {
    const keys = this.documents().map(documentKey);
    const at = keys.indexOf(this.key() ?? '');
    // The one that is read may have left the list: then the list begins anew.
    const next = at === -1 ? keys[0] : keys[at + by];
    if (next === undefined) return;
    const tab = this.query().tab === 'json' ? 'json' : undefined;
    void this.#url.remember({ document: next, tab }, { replace: true });
    const title = this.documents().find((each) => documentKey(each) === next)?.title ?? next;
    const values = { title, at: keys.indexOf(next) + 1, total: keys.length };
    this.#notifier.announce(this.#language.say('review.documents.at', values));
  }

  toggleViewed(): void {
    const view = this.#store.view();
    const key = this.key();
    if (view && key !== undefined) this.#marks.toggle(view.id, view.revision, key);
  }

  #isListed(document: ChangedDocument): boolean {
    if (this.isSince() && document.sinceReview?.length === 0) return false;
    const key = documentKey(document);
    switch (this.query().only) {
      case 'all':
        return true;
      case 'unviewed':
        return !this.viewed().has(key);
      case 'findings':
        return this.noticed().has(key);
    }
  }
}
